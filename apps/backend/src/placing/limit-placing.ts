import type { MedusaContainer } from "@medusajs/framework/types";
import { retrieveBasket } from "../basket/retrieve-basket";
import { limitVisitor } from "../rate-limit/limit-visitor";

/**
 * Counts a visitor's tries to place an open basket, as `limitVisitor` says. Asking again for a basket
 * that was placed, or whose placing was cut off, is never refused: its orders are the shopper's.
 * Throws `basket_not_found`.
 */
export async function limitPlacing(
  container: MedusaContainer,
  basketId: string,
  visitor: string | null,
): Promise<void> {
  const { status } = await retrieveBasket(container, basketId);
  if (status === "open") {
    await limitVisitor(container, visitor, "placing");
  }
}
