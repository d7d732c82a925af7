import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { followRefusal } from "../order-refusals/follow-refusal";
import { takeBack } from "../order-returns/take-back";
import { loadParcelState } from "../parcels/load-parcel-state";
import { presentStatus } from "../seller-orders/present-status";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import { recordOrderRefusalWorkflow } from "../workflows/seller-order/record-order-refusal";
import { complaintReturn } from "./complaint-return";
import { loadPieces } from "./load-pieces";
import { piecesToPay } from "./pieces-to-pay";
import type { ComplaintRow } from "./to-complaint-view";

/** Pays back line by line what is left of an order; the delivery fee with the last one. What is paid is left out. */
async function takeAllBack(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const { id, order_id, seller_id, kind: reason } = complaint;
  for (const { id: line_id } of (await loadPieces(container, order_id)).lines) {
    const { lines, returns } = await loadPieces(container, order_id);
    const { left, left_of_order } = piecesToPay({ ...complaint, line_id }, lines, returns);
    if (left > 0) {
      await takeBack(container, { seller: { id: seller_id }, actor }, order_id, {
        request_id: complaintReturn(id, line_id),
        line_id,
        quantity: left,
        shown_quantity: left,
        with_delivery: left === left_of_order,
        reason,
      });
    }
  }
}

/**
 * Pays the buyer of an order back that never came. One that was on its way ends as an order that was lost: it becomes
 * no sale, and what was paid goes back as of every cancelled one. One that its seller had marked as delivered is taken
 * back line by line, as goods that did not arrive. Repeated it is the same. The caller holds the order's lock, of the
 * reach of `reachOfOrder`.
 */
export async function payBackWholeOrder(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const { id, order_id, seller_id } = complaint;
  const order = await retrieveScopedOrder(container, { seller: { id: seller_id } }, order_id);
  const status = await presentStatus(container, order);
  const { parcels } = await loadParcelState(container, order_id);
  if (status === "cancelled") {
    await followRefusal(container, order_id);
  } else if (status === "handed_over" && parcels.every(({ delivered_at }) => !delivered_at)) {
    await recordOrderRefusalWorkflow(container).run({
      input: {
        order_id,
        seller_id,
        seller_order_id: order.id,
        actor,
        request_id: complaintReturn(id),
        reason: "lost",
        goods_back: false,
      },
    });
    await followRefusal(container, order_id);
  } else {
    if (status === "handed_over") {
      await deliverSellerOrderWorkflow(container).run({ input: { order_id, seller_id, actor } });
    }
    await takeAllBack(container, complaint, actor);
  }
}
