import { SALE_TERMS_VERSION, saleTermsText, type Trader } from "@cho-lang/seller-rules/sale-terms";
import { generateEntityId } from "@medusajs/framework/utils";
import type { NewOrder } from "./new-order";

/** The terms of the moment, as they stood on the page that the buyer ordered from. */
export function orderTermsRow({ id }: NewOrder, trader: Trader) {
  return {
    id: generateEntityId(undefined, "ordtrm"),
    order_id: id,
    version: SALE_TERMS_VERSION,
    text: saleTermsText(trader),
  };
}
