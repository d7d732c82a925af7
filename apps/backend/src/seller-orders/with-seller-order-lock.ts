import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** Runs `job` alone on an order: two people or two clicks never do the same step together. `reach` is `withLock`'s. */
export function withSellerOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  job: () => Promise<Result>,
  reach?: Parameters<typeof withLock>[3],
): Promise<Result> {
  return withLock(container, `seller-order:${orderId}`, job, reach);
}
