import { SALE_TERMS_VERSION, saleTerms, type TermsPart } from "@cho-lang/seller-rules/sale-terms";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { retrieveOpenBasket } from "../basket/retrieve-open-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import { termsSeen } from "./terms-seen";
import { loadTraders } from "./load-traders";

/**
 * On what terms a basket is ordered, in Vietnamese: those of each of its sellers who may sell something of it, in the
 * basket's order. Of others nothing is told.
 */
export interface BasketTerms {
  version: string;
  sellers: {
    handle: string;
    name: string;
    parts: TermsPart[];
    /** To be sent with the order, as what its buyer has seen. */
    seen: string;
  }[];
}

/** Throws `basket_not_found`, `basket_placed`. */
export async function basketTerms(
  container: MedusaContainer,
  basketId: string,
): Promise<BasketTerms> {
  const basket = await retrieveOpenBasket(container, basketId);
  const quote = await quoteStoredBasket(container, basket, null);
  const groups = quote.groups.filter(({ lines }) =>
    lines.some(({ problem }) => problem !== "not_for_sale"),
  );
  const traders = await loadTraders(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    groups.map(({ seller }) => seller.id),
  );
  return {
    version: SALE_TERMS_VERSION,
    sellers: groups.flatMap(({ seller: { id, handle, name } }) => {
      const trader = traders.get(id);
      return trader
        ? { handle, name, parts: saleTerms(trader, "vi"), seen: termsSeen(trader) }
        : [];
    }),
  };
}
