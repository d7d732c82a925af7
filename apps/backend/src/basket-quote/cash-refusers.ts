import { cashRefuser, type CashRefuser } from "../cash-terms/cash-refuser";
import type { BasketQuote } from "./basket-quote";

/** The sellers of a basket whose orders may not be paid in cash; before the destination is known, by their goods alone. */
export function cashRefusers({ groups }: Pick<BasketQuote, "groups">): CashRefuser[] {
  return groups.flatMap(
    ({ seller, lines, total_vnd: amount_vnd }) =>
      cashRefuser(seller, seller.cash, {
        amount_vnd,
        alcohol: lines.some(({ alcohol }) => alcohol),
      }) ?? [],
  );
}
