import type { Basket, BasketLine } from "@/lib/medusa/basket";

/** The lines that keep a basket from being ordered. */
export function failedLines(basket: Basket): BasketLine[] {
  return basket.groups.flatMap((group) => group.lines.filter((line) => line.problem !== null));
}
