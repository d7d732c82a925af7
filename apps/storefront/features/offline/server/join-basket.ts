import { BackendError } from "@/lib/medusa/call-backend";
import { createBasket, joinChanges, type Basket, type JoinedChange } from "@/lib/medusa/basket";
import { basketId, rememberBasket } from "@/features/basket/basket-cookies";
import type { JoinAnswer } from "../send-answer";
import { keepableBasket } from "./keepable-basket";

/**
 * Joins what was changed without a line to a basket: to the one that an order names, or else to the
 * visitor's open one, of which a new one is made when there is none or it was placed.
 *
 * @throws BackendError `invalid_input`
 */
export async function joinBasket(
  named: string | null,
  changes: readonly JoinedChange[],
): Promise<JoinAnswer> {
  const own = await basketId();
  try {
    const basket = named === null ? await joinOwn(own, changes) : await joinChanges(named, changes);
    if (named === null || named === own) {
      await rememberBasket(basket);
    }
    return { kind: "joined", kept: await keepableBasket(basket) };
  } catch (error) {
    if (!(error instanceof BackendError)) {
      return { kind: "later" };
    }
    switch (error.code) {
      case "basket_placed":
        return { kind: "placed" };
      case "basket_not_found":
        return { kind: "gone" };
      case "invalid_input":
        throw error;
      default:
        return { kind: "later" };
    }
  }
}

const NEEDS_NEW_BASKET = new Set(["basket_not_found", "basket_placed"]);

async function joinOwn(own: string | null, changes: readonly JoinedChange[]): Promise<Basket> {
  try {
    return await joinChanges(own ?? (await createBasket()).id, changes);
  } catch (error) {
    if (own !== null && error instanceof BackendError && NEEDS_NEW_BASKET.has(error.code)) {
      return joinChanges((await createBasket()).id, changes);
    }
    throw error;
  }
}
