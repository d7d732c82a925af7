import type { Order } from "@/lib/medusa/orders";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import { delivery as messages } from "@/messages/vi/delivery";

/** For its seller: until when an order must leave, or be ready, so that what was promised holds. */
export function HandOverBy({
  order: { delivery, status },
}: {
  order: Pick<Order, "delivery" | "status">;
}) {
  if (!delivery || (status !== "placed" && status !== "confirmed")) {
    return null;
  }
  const day = dayWithWeekday(delivery.handOverOn);
  return (
    <p className="font-medium text-bay">
      {delivery.place ? messages.order.ready(day) : messages.order.handOver(day)}
    </p>
  );
}
