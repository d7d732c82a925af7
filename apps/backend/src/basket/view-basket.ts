import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { Destination } from "../basket-quote/basket-quote";
import { basketView, type BasketView } from "../basket-quote/basket-view";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import { retrieveBasket } from "./retrieve-basket";

/**
 * The basket as its shopper sees it, priced now. Throws `basket_not_found`.
 *
 * @param ofAge whether whoever asks has declared her age
 */
export async function viewBasket(
  container: MedusaContainer,
  basketId: string,
  ofAge: boolean,
  destination: Destination | null = null,
  methods: ReadonlyMap<string, DeliveryMethod> = new Map(),
): Promise<BasketView> {
  const basket = await retrieveBasket(container, basketId);
  const quote = await quoteStoredBasket(container, basket, destination, methods);
  return basketView(basket, quote, ofAge);
}
