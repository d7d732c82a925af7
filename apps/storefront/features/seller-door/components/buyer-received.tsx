import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import { arrivals } from "@/messages/vi/arrivals";

/** That the buyer says that an order has come, as long as its seller has not. */
export function BuyerReceived({ order }: { order: Order }) {
  return order.status === "handed_over" && order.receivedAt !== undefined ? (
    <p className="font-medium">{arrivals.seller.received(formatInstant(order.receivedAt))}</p>
  ) : null;
}
