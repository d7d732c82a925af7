import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** What is locked of an order, for who takes it together with another lock. */
export function sellerOrderKey(orderId: string): string {
  return `seller-order:${orderId}`;
}

/** Runs `job` alone on an order: two people or two clicks never do the same step together. `reach` is `withLock`'s. */
export function withSellerOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  job: () => Promise<Result>,
  reach?: Parameters<typeof withLock>[3],
): Promise<Result> {
  return withLock(container, sellerOrderKey(orderId), job, reach);
}
