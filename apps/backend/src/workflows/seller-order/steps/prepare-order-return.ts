import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { loadReturnableOrder } from "../../../order-returns/load-returnable-order";
import type { OrderReturnWish } from "../../../order-returns/order-return-wish";
import { returnWorth, type WorthLine } from "../../../order-returns/return-worth";
import type { NewOrderReturn } from "./create-order-return";

interface PrepareOrderReturnInput extends OrderReturnWish {
  order_id: string;
  seller_order_id: string;
}

/** What goes back for the goods of a wish, whole đồng. `wrong_status` for a part that is more than is left of the line. */
function goodsOf(line: WorthLine, { quantity, part_vnd, paid_part_vnd }: OrderReturnWish): number {
  if (part_vnd === undefined) {
    return returnWorth(line, quantity, paid_part_vnd);
  }
  if (quantity !== 0 || part_vnd > line.total_vnd - line.returned_vnd) {
    throw new MarketError("wrong_status");
  }
  return part_vnd;
}

function sumOf<T>(rows: readonly T[], amount: (row: T) => unknown): number {
  return rows.reduce((sum, row) => sum + Math.round(Number(amount(row))), 0);
}

/**
 * Works out what a return comes to; writes nothing. `wrong_status` when another quantity of the line than the
 * seller saw has not come back yet.
 */
export const prepareOrderReturnStep = createStep(
  "prepare-order-return",
  async (input: PrepareOrderReturnInput, { container }) => {
    const { order_id, seller_order_id, request_id, line_id, quantity, reason } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const order = await loadReturnableOrder(container, order_id);
    const before = await sellers.listSellerOrderReturns({ seller_order_id }, { take: null });
    const item = order.items.find(({ id }) => id === line_id);
    const ofLine = before.filter(({ line_item_id }) => line_item_id === line_id);
    const returned_quantity = sumOf(ofLine, (row) => row.quantity);
    if (!item || Number(item.quantity) - returned_quantity !== input.shown_quantity) {
      throw new MarketError("wrong_status");
    }
    const line = {
      quantity: Number(item.quantity),
      total_vnd: Math.round(Number(item.total)),
      returned_quantity,
      returned_vnd: sumOf(ofLine, (row) => row.goods_vnd),
    };
    const fee = Math.round(Number(order.shipping_total)) - sumOf(before, (row) => row.delivery_vnd);
    const one: NewOrderReturn = {
      seller_order_id,
      request_id,
      line_item_id: line_id,
      title: item.product_title ?? item.title,
      label: item.variant_title ?? "",
      quantity,
      goods_vnd: goodsOf(line, input),
      delivery_vnd: input.with_delivery ? fee : 0,
      reason,
    };
    return new StepResponse(one);
  },
);
