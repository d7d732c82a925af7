import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** Runs `job` alone on what carriers took and passed on for a seller: what is missing follows from all of it together. */
export function withRemittancesLock<Result>(
  container: MedusaContainer,
  sellerId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, `remittances-of:${sellerId}`, job);
}
