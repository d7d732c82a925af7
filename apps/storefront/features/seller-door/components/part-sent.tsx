import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { parcels as messages } from "@/messages/vi/parcels";
import { restOf } from "@/features/tracking/rest-of";

/** How much of an order has left and how much has not; nothing for one that leaves as a whole. */
export function PartSent({
  order,
}: {
  order: Pick<Order, "status" | "lines" | "parcels" | "delivery">;
}) {
  const words = comingOf(order) === "fetched" ? orderWays.fetched.parcels : messages;
  return order.status !== "confirmed" || order.parcels.length === 0 ? null : (
    <p className="font-medium">{words.partSent(order.parcels.length, restOf(order).length)}</p>
  );
}
