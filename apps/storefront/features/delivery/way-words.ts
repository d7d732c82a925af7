import type { OrderFacts, OrderStatus } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { comingOf } from "./coming";

/** Words of an order that are others than of one by carrier; those that are not there are the usual ones. */
export interface WayWords {
  status?: Partial<Record<OrderStatus, string>>;
  /** Of the steps of its way, as its buyer reads them. */
  step?: Partial<Record<OrderStatus, string>>;
  explained?: Partial<Record<OrderStatus, string>>;
}

/** What is said of an order's way in other words than of one by carrier. */
export function wayWords(order: Pick<OrderFacts, "delivery">): WayWords {
  const coming = comingOf(order);
  return coming === "carrier" ? {} : orderWays[coming];
}
