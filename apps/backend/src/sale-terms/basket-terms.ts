import { SALE_TERMS_VERSION, saleTerms, type TermsPart } from "@cho-lang/seller-rules/sale-terms";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { retrieveBasket } from "../basket/retrieve-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import { loadTraders } from "./load-traders";

/** On what terms a basket is ordered, in Vietnamese: those of each of its sellers, in the basket's order. */
export interface BasketTerms {
  version: string;
  sellers: { handle: string; name: string; parts: TermsPart[] }[];
}

/** Throws `basket_not_found`. */
export async function basketTerms(
  container: MedusaContainer,
  basketId: string,
): Promise<BasketTerms> {
  const basket = await retrieveBasket(container, basketId);
  const { groups } = await quoteStoredBasket(container, basket, null);
  const traders = await loadTraders(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    groups.map(({ seller }) => seller.id),
  );
  return {
    version: SALE_TERMS_VERSION,
    sellers: groups.flatMap(({ seller: { id, handle, name } }) => {
      const trader = traders.get(id);
      return trader ? { handle, name, parts: saleTerms(trader, "vi") } : [];
    }),
  };
}
