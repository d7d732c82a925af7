import { deliveryTermsText } from "@cho-lang/seller-rules/delivery-terms";
import { SALE_TERMS_VERSION, saleTermsText, type Trader } from "@cho-lang/seller-rules/sale-terms";
import { MarketError } from "../../errors/market-error";
import { termsSeen } from "../../sale-terms/terms-seen";
import { generateEntityId } from "@medusajs/framework/utils";
import type { NewOrder } from "./new-order";
import { orderDelivery } from "./order-delivery";

/**
 * Throws `terms_changed` when a page showed other terms of this seller, or none of hers. An order that was sent later
 * from a phone without a line comes from no such page.
 */
export function requireTermsSeen({ placement: { terms_seen } }: NewOrder, trader: Trader): void {
  if (terms_seen !== null && !terms_seen.includes(termsSeen(trader))) {
    throw new MarketError("terms_changed");
  }
}

/** The terms of the moment, word for word, with the way and the days of delivery that were agreed to. */
export function orderTermsRow(order: NewOrder, trader: Trader) {
  const delivery = orderDelivery(order);
  return {
    id: generateEntityId(undefined, "ordtrm"),
    order_id: order.id,
    version: SALE_TERMS_VERSION,
    text: [saleTermsText(trader), ...(delivery ? [deliveryTermsText(delivery)] : [])].join("\n\n"),
  };
}
