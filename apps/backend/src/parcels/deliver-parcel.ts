import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { handOf, type SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { deliverParcelWorkflow } from "../workflows/seller-order/deliver-parcel";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import { followParcels } from "./follow-parcels";
import { loadParcelState } from "./load-parcel-state";

/**
 * One parcel of the seller's order arrived. With the last one, and nothing left to hand over, the whole order
 * is delivered: only then is its cash taken and its sale counted.
 *
 * Idempotent, and locks the order. `not_found` for an order outside the scope and for a parcel that has not
 * left; `wrong_status` for one that its buyer did not take; `busy` while its basket is being placed.
 */
export async function deliverParcel(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  number: number,
): Promise<void> {
  await withSellerOrderLock(container, orderId, () =>
    deliverHeldParcel(container, handOf(scope), orderId, number),
  );
}

/** `deliverParcel` for a caller that holds the order's lock. */
export async function deliverHeldParcel(
  container: MedusaContainer,
  hand: SellerHand,
  orderId: string,
  number: number,
): Promise<void> {
  await presentStatus(container, await retrieveScopedOrder(container, hand, orderId));
  const status = await followParcels(container, hand, orderId);
  const { parcels, read_at: at } = await loadParcelState(container, orderId);
  const parcel = parcels[number - 1];
  if (!parcel?.shipped_at) {
    throw new MarketError("not_found");
  }
  if (parcel.delivered_at) {
    return;
  }
  if (status === "cancelled") {
    throw new MarketError("wrong_status", { status });
  }
  const input = { order_id: orderId, seller_id: hand.seller.id, actor: hand.actor };
  const { fulfillment_id } = parcel;
  const isLast = parcels.every((one) => one === parcel || one.delivered_at);
  await (status === "handed_over" && isLast
    ? deliverSellerOrderWorkflow(container).run({ input })
    : deliverParcelWorkflow(container).run({ input: { ...input, fulfillment_id, number, at } }));
}
