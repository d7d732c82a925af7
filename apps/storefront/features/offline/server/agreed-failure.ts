import type { Basket, BasketLine } from "@/lib/medusa/basket";
import type { CheckoutFailure } from "@/features/checkout/checkout-state";
import { linesFailure } from "@/features/checkout/lines-failure";
import type { SeenLine } from "../shopping";
import type { SentOrder } from "../send-answer";

/**
 * Why a basket can't be ordered without asking the shopper who agreed to `order` on a phone without a line;
 * `null` when it is exactly what they saw and costs what they agreed to.
 *
 * @param basket priced for the order's address
 */
export function agreedFailure(
  basket: Basket,
  order: Pick<SentOrder, "lines" | "agreed">,
): CheckoutFailure | null {
  const lines = basket.groups.flatMap((group) => group.lines);
  const failure = linesFailure(basket);
  if (failure !== null) {
    return failure;
  }
  if (!sameGoods(lines, order.lines)) {
    return { kind: "basket_changed" };
  }
  if (order.agreed === null) {
    return { kind: "total_unseen" };
  }
  const { total, exact } = order.agreed;
  const within = exact ? basket.total === total : basket.total <= total;
  return within ? null : { kind: "total_changed", before: total };
}

/** The same packs, as many of each, at the prices that were seen. */
function sameGoods(lines: readonly BasketLine[], seen: readonly SeenLine[]): boolean {
  const seenOf = new Map(seen.map((line) => [line.variantId, line]));
  return (
    lines.length === seen.length &&
    lines.every(({ variantId, quantity, unitPrice }) => {
      const line = seenOf.get(variantId);
      return line?.quantity === quantity && line.unitPrice === unitPrice;
    })
  );
}
