import type { Order, OrderStatus } from "@/lib/medusa/orders";

/** One step on an order's way. */
export interface TimelineStep {
  status: OrderStatus;
  /** ISO 8601 instant, or `null` while it has not come. */
  at: string | null;
  /** The order stands here now. */
  current: boolean;
}

const WAY: OrderStatus[] = ["placed", "confirmed", "handed_over", "delivered"];

/**
 * The steps of an order in their order: those done with their time, the one it stands at, and those to
 * come. A cancelled order shows what was done and then its end.
 */
export function orderTimeline(order: Pick<Order, "status" | "at">): TimelineStep[] {
  const way =
    order.status === "cancelled"
      ? [...WAY.filter((status) => order.at[status] !== null), "cancelled" as const]
      : WAY;
  return way.map((status) => ({
    status,
    at: order.at[status],
    current: status === order.status,
  }));
}
