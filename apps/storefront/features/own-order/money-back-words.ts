import type { Order } from "@/lib/medusa/orders";
import { ownOrder as messages } from "@/messages/vi/own-order";

/** What becomes of money when less of an order is wanted, in words for its buyer. */
export function moneyBackWords({ gateway, transfer }: Pick<Order, "gateway" | "transfer">): string {
  if (gateway && gateway.captured > gateway.refunded) {
    return messages.money.gateway;
  }
  return transfer && transfer.received > 0 ? messages.money.transfer : messages.money.nothing;
}
