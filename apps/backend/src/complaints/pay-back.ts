import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { takeBack } from "../order-returns/take-back";
import { complaintReturn } from "./complaint-return";
import { loadPieces } from "./load-pieces";
import { partsPaid } from "./parts-paid";
import { payBackWholeOrder } from "./pay-back-whole-order";
import { piecesToPay } from "./pieces-to-pay";
import { requireDelivered } from "./require-delivered";
import type { ComplaintRow } from "./to-complaint-view";

/**
 * Pays the buyer back what she complained about, by the way she paid, without the goods; the delivery fee too when
 * nothing is left of her order then. A part of their price that was paid before is taken off. Pieces that were paid back
 * since she complained by another way are not paid twice. Repeated it is the same: the return has the complaint's name.
 * The caller holds the order's lock, of the reach of `reachOfOrder`.
 */
export async function payBack(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const { id, order_id, seller_id, line_id, kind: reason } = complaint;
  if (reason === "not_arrived") {
    await payBackWholeOrder(container, complaint, actor);
    return;
  }
  await requireDelivered(container, complaint, actor);
  const request_id = complaintReturn(id);
  const { lines, returns } = await loadPieces(container, order_id);
  const { quantity, left, left_of_order } = piecesToPay(complaint, lines, returns);
  if (quantity > 0) {
    await takeBack(container, { seller: { id: seller_id }, actor }, order_id, {
      request_id,
      line_id,
      quantity,
      shown_quantity: left,
      with_delivery: quantity === left_of_order,
      reason,
      paid_part_vnd: partsPaid(id, returns),
    });
  }
}
