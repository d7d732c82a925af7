import type { Order, OrderFacts, OrderStatus } from "@/lib/medusa/orders";
import { tracking } from "@/messages/vi/tracking";

/** No seller can confirm an order that is paid before it comes until it is paid. */
const PAID_BEFORE: readonly OrderStatus[] = ["confirmed", "handed_over", "delivered"];

type TotalFacts = Pick<OrderFacts, "status" | "byTransfer" | "byGateway"> &
  Partial<Pick<Order, "transfer" | "gateway">>;

/** What the total of an order is to its buyer: still to be paid or paid, and how; or that of an order that ended unpaid. */
export function totalLabel(order: TotalFacts): string {
  const { due, paid, cancelled } = tracking.total;
  const way = order.byGateway ? "gateway" : order.byTransfer ? "transfer" : "cash";
  if (isPaid(order)) {
    return paid[way];
  }
  return order.status === "cancelled" ? cancelled : due[way];
}

function isPaid({ status, byTransfer, byGateway, transfer, gateway }: TotalFacts): boolean {
  if (byTransfer || byGateway) {
    const came = Boolean(transfer?.paidAt) || (gateway?.captured ?? 0) > 0;
    return came || PAID_BEFORE.includes(status);
  }
  return status === "delivered";
}
