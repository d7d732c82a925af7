import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest wait for another step on the same order, in seconds. */
const WAIT_SECONDS = 30;

/**
 * Runs `job` alone on an order. `execute` takes a lock that ends with its database session, so a
 * killed process leaves nothing locked; the row locks of `acquire` would stay for ever.
 */
export async function withSellerOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`seller-order:${orderId}`], job, { timeout: WAIT_SECONDS });
}
