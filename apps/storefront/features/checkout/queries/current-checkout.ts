import { currentBasket, type CurrentBasket } from "@/features/basket/queries/current-basket";
import type { Account } from "@/lib/medusa/account";
import { currentAccount } from "@/features/account/queries/current-account";
import { readBasketTerms, type BasketTerms } from "@/lib/medusa/sale-terms";

import type { CheckoutState } from "../checkout-state";
import { firstCheckoutState } from "../first-checkout-state";

type OpenBasket = Extract<CurrentBasket, { kind: "open" }>;

/** This visitor's basket with the terms on which it is ordered, her account, and what the form begins with. */
export type CurrentCheckout =
  | Exclude<CurrentBasket, OpenBasket>
  | (OpenBasket & { terms: BasketTerms; account: Account | null; initial: CheckoutState });

/** Reads what the checkout needs. Never throws: without its terms no basket can be ordered. */
export async function currentCheckout(): Promise<CurrentCheckout> {
  const current = await currentBasket();
  if (current.kind !== "open") {
    return current;
  }
  try {
    const terms = await readBasketTerms(current.basket.id);
    const account = await currentAccount();
    const initial = await firstCheckoutState(current.basket, account);
    return { ...current, terms, account, initial };
  } catch {
    return { kind: "unreachable" };
  }
}
