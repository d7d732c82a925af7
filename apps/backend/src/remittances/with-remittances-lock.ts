import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** What is locked of a seller's remittances, for who takes it together with another lock. */
export function remittancesKey(sellerId: string): string {
  return `remittances-of:${sellerId}`;
}

/** Runs `job` alone on what carriers took and passed on for a seller: what is missing follows from all of it together. */
export function withRemittancesLock<Result>(
  container: MedusaContainer,
  sellerId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, remittancesKey(sellerId), job);
}
