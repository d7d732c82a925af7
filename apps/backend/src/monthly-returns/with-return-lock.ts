import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

interface SellersMonth {
  seller_id: string;
  /** YYYY-MM. */
  month: string;
}

/** Who holds it is alone with one seller's return of one month, so that versions follow one another. */
export function returnLock({ seller_id, month }: SellersMonth): string {
  return `monthly-return:${seller_id}:${month}`;
}

/** Runs `job` alone on one seller's return of one month. */
export function withReturnLock<Result>(
  container: MedusaContainer,
  of: SellersMonth,
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, returnLock(of), job);
}
