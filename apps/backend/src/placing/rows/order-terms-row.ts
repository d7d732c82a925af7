import { SALE_TERMS_VERSION, saleTermsText, type Trader } from "@cho-lang/seller-rules/sale-terms";
import { MarketError } from "../../errors/market-error";
import { termsSeen } from "../../sale-terms/terms-seen";
import { generateEntityId } from "@medusajs/framework/utils";
import type { NewOrder } from "./new-order";

/**
 * Throws `terms_changed` when a page showed other terms of this seller, or none of hers. An order that was sent later
 * from a phone without a line comes from no such page.
 */
export function requireTermsSeen({ placement: { terms_seen } }: NewOrder, trader: Trader): void {
  if (terms_seen !== null && !terms_seen.includes(termsSeen(trader))) {
    throw new MarketError("terms_changed");
  }
}

/** The terms of the moment, word for word. */
export function orderTermsRow({ id }: NewOrder, trader: Trader) {
  return {
    id: generateEntityId(undefined, "ordtrm"),
    order_id: id,
    version: SALE_TERMS_VERSION,
    text: saleTermsText(trader),
  };
}
