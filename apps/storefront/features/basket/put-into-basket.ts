import { BackendError } from "@/lib/medusa/call-backend";
import { addLine, createBasket, type AddedLine, type Basket } from "@/lib/medusa/basket";

const NEEDS_NEW_BASKET = new Set(["basket_not_found", "basket_placed"]);

/**
 * Adds pieces to the visitor's basket, opening one when there is none or the old one was placed.
 *
 * @param line `requestId` makes a repeated request count once
 * @throws BackendError as `addLine` does, BackendUnreachable
 */
export async function putIntoBasket(basketId: string | null, line: AddedLine): Promise<Basket> {
  if (basketId === null) {
    return addLine((await createBasket()).id, line);
  }
  try {
    return await addLine(basketId, line);
  } catch (error) {
    if (error instanceof BackendError && NEEDS_NEW_BASKET.has(error.code)) {
      return addLine((await createBasket()).id, line);
    }
    throw error;
  }
}
