import type { OrderFacts } from "@/lib/medusa/orders";
import { checkout } from "@/messages/vi/checkout";

/** What the total of an order is to its buyer: paid on delivery, by transfer or through a gateway. */
export function totalLabel({
  byTransfer,
  byGateway,
}: Pick<OrderFacts, "byTransfer" | "byGateway">): string {
  const { total, totalTransfer, totalGateway } = checkout.order;
  const before = byTransfer ? totalTransfer : total;
  return byGateway ? totalGateway : before;
}
