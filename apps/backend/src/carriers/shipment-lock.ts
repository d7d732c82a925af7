import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { remittancesKey } from "../remittances/with-remittances-lock";
import { sellerOrderKey } from "../seller-orders/with-seller-order-lock";

/**
 * Runs `job` alone on an order and on what carriers took of its seller, because a parcel that a carrier takes changes
 * both. It may wait for GHN.
 */
export function withShipmentLock<Result>(
  container: MedusaContainer,
  { order_id, seller_id }: { order_id: string; seller_id: string },
  job: () => Promise<Result>,
): Promise<Result> {
  const keys = [sellerOrderKey(order_id), remittancesKey(seller_id)];
  return withLock(container, keys, job, "abroad");
}
