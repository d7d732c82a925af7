import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { loadReturnableOrder } from "../order-returns/load-returnable-order";
import { takeBack } from "../order-returns/take-back";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { ComplaintRow } from "./to-complaint-view";

/** Pieces of an order that have not been paid back: of one line, and of all of them. */
async function piecesLeft(container: MedusaContainer, { order_id, line_id }: ComplaintRow) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { items } = await loadReturnableOrder(container, order_id);
  const returns = await sellers.listSellerOrderReturns(
    { seller_order: { order_id } },
    { take: null },
  );
  const left = items.map(({ id, quantity }) => ({
    id,
    pieces: returns
      .filter(({ line_item_id }) => line_item_id === id)
      .reduce((pieces, row) => pieces - row.quantity, Number(quantity)),
  }));
  return {
    line: left.find(({ id }) => id === line_id)?.pieces ?? 0,
    all: left.reduce((sum, { pieces }) => sum + pieces, 0),
    returns,
  };
}

/**
 * Pays the buyer back what she complained about, by the way she paid, without the goods; the delivery fee too when
 * nothing is left of her order then. Pieces that were paid back meanwhile by another way are not paid twice. Repeated
 * it is the same: the return has the complaint's name. The caller holds the order's lock, of the reach of `reachOfOrder`.
 */
export async function payBack(
  container: MedusaContainer,
  complaint: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const { id: request_id, order_id, seller_id, line_id, kind: reason } = complaint;
  const left = await piecesLeft(container, complaint);
  const done = left.returns.find((row) => row.request_id === request_id);
  const quantity = done?.quantity ?? Math.min(complaint.quantity, left.line);
  if (quantity === 0) {
    return;
  }
  await takeBack(container, { seller: { id: seller_id }, actor }, order_id, {
    request_id,
    line_id,
    quantity,
    shown_quantity: left.line,
    with_delivery: quantity === left.all,
    reason,
  });
}
