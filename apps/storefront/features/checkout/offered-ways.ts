import type { Basket } from "@/lib/medusa/basket";
import type { PaymentWay } from "@/lib/medusa/payment-ways";

/** What of a basket decides how it may be paid. */
export type WaysOfBasket = Pick<Basket, "canTransfer" | "cashRefusers" | "gateways">;

/** The ways in which a basket may be paid, in the order in which they are offered; there may be none. */
export function offeredWays({
  canTransfer,
  cashRefusers,
  gateways = [],
}: WaysOfBasket): PaymentWay[] {
  return [
    ...(cashRefusers === undefined ? (["cash_on_delivery"] as const) : []),
    ...(canTransfer ? (["bank_transfer"] as const) : []),
    ...gateways.map(({ id }) => id),
  ];
}

/** Whether it may be paid in cash on delivery and in no other way. */
export function cashAlone(basket: WaysOfBasket): boolean {
  const [first, ...others] = offeredWays(basket);
  return first === "cash_on_delivery" && others.length === 0;
}
