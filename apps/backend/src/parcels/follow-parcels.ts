import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerOrderStatus } from "../seller-orders/seller-order-status";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import { handOverSellerOrderWorkflow } from "../workflows/seller-order/hand-over-seller-order";
import { loadParcelState } from "./load-parcel-state";
import { isUnfinished } from "./parcel-state";

/**
 * Brings an order to where its parcels are, and answers its status then: a parcel that a killed process began
 * is sent, an order of which nothing is left to send is handed over, and delivered once all its parcels have
 * arrived. Harmless to repeat. The caller holds the order's lock.
 */
export async function followParcels(
  container: MedusaContainer,
  hand: SellerHand,
  orderId: string,
): Promise<SellerOrderStatus> {
  const input = { order_id: orderId, seller_id: hand.seller.id, actor: hand.actor };
  const { status } = await retrieveScopedOrder(container, hand, orderId);
  if (status !== "confirmed" && status !== "handed_over") {
    return status;
  }
  const found = await loadParcelState(container, orderId);
  if (found.parcels.length === 0) {
    return status;
  }
  const handedOver = found.rest.length === 0;
  if (status === "confirmed" && (handedOver || isUnfinished(found))) {
    await handOverSellerOrderWorkflow(container).run({ input: { ...input, pieces: [] } });
  }
  if (handedOver && found.parcels.every(({ delivered_at }) => delivered_at)) {
    await deliverSellerOrderWorkflow(container).run({ input });
    return "delivered";
  }
  return handedOver ? "handed_over" : status;
}
