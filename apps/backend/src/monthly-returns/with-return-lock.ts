import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** Runs `job` alone on one seller's return of one month, so that versions follow one another. */
export function withReturnLock<Result>(
  container: MedusaContainer,
  { seller_id, month }: { seller_id: string; month: string },
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, `monthly-return:${seller_id}:${month}`, job);
}
