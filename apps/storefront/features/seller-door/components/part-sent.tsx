import type { Order } from "@/lib/medusa/orders";
import { parcels as messages } from "@/messages/vi/parcels";
import { restOf } from "@/features/tracking/rest-of";

/** How much of an order has left and how much has not; nothing for one that leaves as a whole. */
export function PartSent({ order }: { order: Pick<Order, "status" | "lines" | "parcels"> }) {
  return order.status !== "confirmed" || order.parcels.length === 0 ? null : (
    <p className="font-medium">{messages.partSent(order.parcels.length, restOf(order).length)}</p>
  );
}
