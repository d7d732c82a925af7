import { currentBasket, type CurrentBasket } from "@/features/basket/queries/current-basket";
import { readBasketTerms, type BasketTerms } from "@/lib/medusa/sale-terms";

type OpenBasket = Extract<CurrentBasket, { kind: "open" }>;

/** This visitor's basket with the terms on which it is ordered. */
export type CurrentCheckout =
  Exclude<CurrentBasket, OpenBasket> | (OpenBasket & { terms: BasketTerms });

/** Reads what the checkout needs. Never throws: without its terms no basket can be ordered. */
export async function currentCheckout(): Promise<CurrentCheckout> {
  const current = await currentBasket();
  if (current.kind !== "open") {
    return current;
  }
  try {
    return { ...current, terms: await readBasketTerms(current.basket.id) };
  } catch {
    return { kind: "unreachable" };
  }
}
