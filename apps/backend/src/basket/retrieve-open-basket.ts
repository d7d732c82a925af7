import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { retrieveBasket, type StoredBasket } from "./retrieve-basket";

/**
 * A basket whose lines may change. Throws `basket_not_found`, `basket_placed`, or `busy` while the
 * payment of its orders is still to be written down.
 */
export async function retrieveOpenBasket(
  container: MedusaContainer,
  basketId: string,
): Promise<StoredBasket> {
  const basket = await retrieveBasket(container, basketId);
  if (basket.status !== "open") {
    throw new MarketError(basket.status === "placed" ? "basket_placed" : "busy");
  }
  return basket;
}
