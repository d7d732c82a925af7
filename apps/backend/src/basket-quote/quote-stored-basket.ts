import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import type { BasketQuote, Destination } from "./basket-quote";
import { quoteBasket } from "./quote-basket";
import { loadOffers } from "../offers/load-offers";

/** Prices a stored basket with the prices and the stock of this moment. */
export async function quoteStoredBasket(
  container: MedusaContainer,
  basket: StoredBasket,
  destination: Destination | null,
): Promise<BasketQuote> {
  const offers = await loadOffers(
    container,
    basket.lines.map((line) => line.variant_id),
  );
  return quoteBasket(basket.lines, offers, destination);
}
