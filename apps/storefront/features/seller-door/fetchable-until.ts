import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";

/** The last day on which a buyer was told to come for her order, while it is not over; null for every other order. */
export function fetchableUntil(
  order: Pick<Order, "delivery">,
  today: VietnamDay,
): VietnamDay | null {
  const { delivery } = order;
  return delivery && comingOf(order) === "fetched" && today <= delivery.arrives.to
    ? delivery.arrives.to
    : null;
}
