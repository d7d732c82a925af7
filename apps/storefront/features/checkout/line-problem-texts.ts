import { formatDong } from "@cho-lang/ocop/money";
import type { BasketLine } from "@/lib/medusa/basket";
import { checkout } from "@/messages/vi/checkout";
import type { CheckoutStep } from "./checkout-state";
import { failedLines } from "./failed-lines";
import { priceMoved } from "./what-moved";

const { failure: messages } = checkout;

/** The goods for which nothing was ordered, each with what is so of it, by the names that they have in the basket. */
export function lineProblemTexts({
  failure,
  basket,
}: Pick<CheckoutStep, "failure" | "basket">): string[] {
  switch (failure?.kind) {
    case "not_deliverable":
    case "out_of_stock":
      return failedLines(basket).flatMap(failedTexts);
    case "much_unpaid": {
      const lines = basket.groups.flatMap((group) => group.lines);
      return failure.lines.flatMap(({ variantId, available }) => {
        const line = lines.find((one) => one.variantId === variantId);
        return line === undefined ? [] : [messages.lineTakeable(line.title, available)];
      });
    }
    default:
      return [];
  }
}

/** A line of which there is too little may cost otherwise too. */
function failedTexts(line: BasketLine): string[] {
  const { title, seenUnitPrice, unitPrice } = line;
  const price = messages.linePrice(title, formatDong(seenUnitPrice), formatDong(unitPrice));
  const prices = priceMoved(line) ? [price] : [];
  return line.problem === "price_changed" ? prices : [stockText(line), ...prices];
}

function stockText(line: BasketLine): string {
  switch (line.problem) {
    case "not_deliverable":
      return messages.lineStuck(line.title);
    case "not_for_sale":
      return messages.lineGone(line.title);
    default:
      return messages.lineLeft(line.title, line.problem === "sold_out" ? 0 : line.available);
  }
}
