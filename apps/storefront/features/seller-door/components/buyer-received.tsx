import { comingOf } from "@/features/delivery/coming";
import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import { arrivals } from "@/messages/vi/arrivals";
import { orderWays } from "@/messages/vi/order-ways";

/** That the buyer says that an order has come, as long as its seller has not. */
export function BuyerReceived({ order }: { order: Order }) {
  const words = comingOf(order) === "fetched" ? orderWays.fetched.arrival : arrivals.seller;
  return order.status === "handed_over" && order.receivedAt !== undefined ? (
    <p className="font-medium">{words.received(formatInstant(order.receivedAt))}</p>
  ) : null;
}
