import type { Certificate } from "@cho-lang/ocop/certificate";
import { starInForce } from "@cho-lang/ocop/star-in-force";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { MedusaError } from "@medusajs/framework/utils";

/** One line of an order that reached its buyer. */
export interface DeliveredLine {
  line_item_id: string;
  /** Null for a product that no longer exists. */
  product_id: string | null;
  /** One of the programme's 26 product sets as the listing has it now; null without a listing. */
  product_set: number | null;
  /** Every certificate the product ever had; which one counts is worked out here. */
  certificates: Certificate[];
  /** Pieces, at least 1. */
  quantity: number;
  /** What the buyer pays for this line's goods: whole đồng, tax included, delivery apart. */
  goods_vnd: number;
}

/** All that the province's count needs to know of a delivered order. */
export interface DeliveredOrder {
  order_id: string;
  seller_id: string;
  /** The seller's commune on the day of delivery. */
  commune_code: string;
  placed_at: Date;
  delivered_at: Date;
  /** Delivery fee of the whole order in whole đồng. */
  delivery_vnd: number;
  /** An organisation bought, as the invoice says that the buyer asked for. */
  to_business: boolean;
  demonstration: boolean;
  lines: DeliveredLine[];
}

/** A row of the module `sales`, before it has an id. */
export interface DeliveredSaleRow {
  order_id: string;
  line_item_id: string;
  seller_id: string;
  product_id: string | null;
  /** Calendar day of delivery in Việt Nam, YYYY-MM-DD. */
  delivered_on: string;
  commune_code: string;
  product_set: number | null;
  stars: 3 | 4 | 5 | null;
  quantity: number;
  goods_vnd: number;
  delivery_vnd: number;
  to_business: boolean;
  demonstration: boolean;
}

function wholeDong(amount: number, what: string): number {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${what} must be whole đồng from 0 up, got ${amount}`,
    );
  }
  return amount;
}

/**
 * Freezes a delivered order as the province counts it: one row a line, in the order of the lines.
 *
 * - `delivered_on` is the day of delivery on Việt Nam's calendar, which decides the month.
 * - `stars` are those in force on the day the order was placed: the buyer chose by that star, and a
 *   certificate that ends while the parcel travels must not change what was sold.
 * - The delivery fee stands on the first line only, so that a sum over rows counts it once.
 *
 * Throws `unexpected_state` for an order without lines (its fee would vanish) and for amounts that are not
 * whole đồng: such a row must not enter the statistics silently.
 */
export function deliveredSaleRows(order: DeliveredOrder): DeliveredSaleRow[] {
  if (order.lines.length === 0) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order ${order.order_id} has no lines`,
    );
  }
  const deliveredOn = vietnamDay(order.delivered_at);
  const placedOn = vietnamDay(order.placed_at);
  const deliveryFee = wholeDong(order.delivery_vnd, "The delivery fee");
  return order.lines.map((line, position) => ({
    order_id: order.order_id,
    line_item_id: line.line_item_id,
    seller_id: order.seller_id,
    product_id: line.product_id,
    delivered_on: deliveredOn,
    commune_code: order.commune_code,
    product_set: line.product_set,
    stars: starInForce(line.certificates, placedOn),
    quantity: line.quantity,
    goods_vnd: wholeDong(line.goods_vnd, "The goods of a line"),
    delivery_vnd: position === 0 ? deliveryFee : 0,
    to_business: order.to_business,
    demonstration: order.demonstration,
  }));
}
