import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest wait for another request on the same basket, in seconds: a placement may be under way. */
const WAIT_SECONDS = 60;

/**
 * Runs `job` alone on a basket. `execute` takes a lock that ends with its database session, so a
 * killed process leaves nothing locked; the row locks of `acquire` would stay for ever.
 */
export async function withBasketLock<Result>(
  container: MedusaContainer,
  basketId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`basket:${basketId}`, job, { timeout: WAIT_SECONDS });
}
