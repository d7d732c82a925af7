import type { BasketQuote } from "./basket-quote";

/** Whether something of a basket is only for who has declared her age. */
export function holdsAlcohol({ groups }: Pick<BasketQuote, "groups">): boolean {
  return groups.some(({ lines }) => lines.some(({ alcohol }) => alcohol));
}
