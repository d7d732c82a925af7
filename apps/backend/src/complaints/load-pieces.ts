import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadReturnableOrder } from "../order-returns/load-returnable-order";
import type { ReturnedPieces } from "./pieces-to-pay";

/** With what was paid back for them, whole đồng. */
export interface PaidPieces extends ReturnedPieces {
  goods_vnd: number;
}

/** A line of an order, and what its buyer paid for it, whole đồng. */
export interface PaidLine {
  id: string;
  quantity: number;
  total_vnd: number;
}

/** The pieces of an order that came to its buyer, and all that was paid back of them. */
export async function loadPieces(container: MedusaContainer, order_id: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { items } = await loadReturnableOrder(container, order_id);
  const rows = await sellers.listSellerOrderReturns({ seller_order: { order_id } }, { take: null });
  const returns: PaidPieces[] = rows.map((row) => ({
    request_id: row.request_id,
    line_id: row.line_item_id,
    quantity: row.quantity,
    goods_vnd: Math.round(Number(row.goods_vnd)),
    at: new Date(row.created_at),
  }));
  const lines = items.map(({ id, quantity, total }): PaidLine => ({
    id,
    quantity: Number(quantity),
    total_vnd: Math.round(Number(total)),
  }));
  return { lines, returns };
}
