import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import type { BasketQuote, Destination } from "./basket-quote";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import { quoteBasket } from "./quote-basket";
import { loadOffers } from "../offers/load-offers";

/**
 * Prices a stored basket with the prices and the stock of this moment.
 *
 * @param methods which way of delivery is asked for, by the handle of the seller
 */
export async function quoteStoredBasket(
  container: MedusaContainer,
  basket: StoredBasket,
  destination: Destination | null,
  methods: ReadonlyMap<string, DeliveryMethod> = new Map(),
): Promise<BasketQuote> {
  const offers = await loadOffers(
    container,
    basket.lines.map((line) => line.variant_id),
  );
  return quoteBasket(basket.lines, offers, destination, { methods, now: new Date() });
}
