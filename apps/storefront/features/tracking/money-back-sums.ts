import type { Order } from "@/lib/medusa/orders";

/** What of an order tells of money that goes back; a part of it may be unknown, as of an order kept on a phone. */
export type MoneyBackFacts = Pick<Order, "status"> & {
  [key in "returns" | "owedInCash" | "transfer" | "gateway"]?: Order[key] | undefined;
};

/**
 * What of an order's money goes back to its buyer, whole đồng: in all, and what of it has not come yet as far as the
 * market knows. Of a cancelled order only what the market itself sends back or its seller owes.
 */
export function moneyBackSums({
  status,
  returns = [],
  owedInCash = 0,
  transfer,
  gateway,
}: MoneyBackFacts): {
  all: number;
  owed: number;
} {
  const returned = returns.reduce((sum, { amount }) => sum + amount, 0);
  const sent = gateway?.refunded ?? 0;
  const owedByHer = owedInCash + (transfer?.owed ?? 0);
  if (status === "cancelled") {
    return { all: sent + owedByHer, owed: owedByHer };
  }
  const onItsWay = gateway === undefined ? 0 : Math.max(0, returned - sent);
  return { all: returned, owed: owedByHer + onItsWay };
}
