import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadReturnableOrder } from "../order-returns/load-returnable-order";
import { takeBack } from "../order-returns/take-back";
import { complaintReturn } from "./complaint-return";
import { piecesToPay, type ReturnedPieces } from "./pieces-to-pay";
import type { ComplaintRow } from "./to-complaint-view";

/** The pieces of an order that came to its buyer, and all that was paid back of them. */
async function loadPieces(container: MedusaContainer, order_id: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { items } = await loadReturnableOrder(container, order_id);
  const rows = await sellers.listSellerOrderReturns({ seller_order: { order_id } }, { take: null });
  const returns: ReturnedPieces[] = rows.map((row) => ({
    request_id: row.request_id,
    line_id: row.line_item_id,
    quantity: row.quantity,
    at: new Date(row.created_at),
  }));
  const lines = items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) }));
  return { lines, returns };
}

/**
 * Pays the buyer back what she complained about, by the way she paid, without the goods; the delivery fee too when
 * nothing is left of her order then. Pieces that were paid back since she complained by another way are not paid
 * twice. Repeated it is the same: the return has the complaint's name. The caller holds the order's lock, of the
 * reach of `reachOfOrder`.
 */
export async function payBack(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const { id, order_id, seller_id, line_id, kind: reason } = complaint;
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
    });
  }
}
