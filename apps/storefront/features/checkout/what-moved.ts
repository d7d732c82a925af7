import type { Basket, BasketLine } from "@/lib/medusa/basket";
import { failedLines } from "./failed-lines";

/** What keeps the lines of a basket from being ordered: too few pieces, another price, or each of them somewhere. */
export type Moved = "stock" | "price" | "both";

/** What the shopper is told of a basket that can't be ordered, and agrees to; where no line says more, its stock. */
export function whatMoved(basket: Basket): Moved {
  const failed = failedLines(basket);
  if (!failed.some(priceMoved)) {
    return "stock";
  }
  return failed.every(({ problem }) => problem === "price_changed") ? "price" : "both";
}

/** Whether pieces that can still be had cost other than the shopper saw; a line names the stock first. */
export function priceMoved(line: BasketLine): boolean {
  switch (line.problem) {
    case "price_changed":
      return true;
    case "too_few":
      return line.available > 0 && line.unitPrice !== line.seenUnitPrice;
    default:
      return false;
  }
}
