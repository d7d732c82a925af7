import type { Order } from "@/lib/medusa/orders";

/** What an order comes to after what was paid back of it, whole đồng; nothing once it is cancelled. */
export function remainingOf({
  status,
  total,
  returns,
}: Pick<Order, "status" | "total" | "returns">): number {
  return status === "cancelled" ? 0 : returns.reduce((left, { amount }) => left - amount, total);
}
