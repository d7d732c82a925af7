import type { Order } from "@/lib/medusa/orders";
import { delivery as messages } from "@/messages/vi/delivery";
import { deliveryChoice } from "@/messages/vi/delivery-choice";
import { arrivalText } from "../arrival-text";
import { placeText } from "../place-text";

/**
 * How an order comes and when it is there, as was agreed, and whom alone it may be given to; nothing for an order from
 * before that was told.
 */
export function OrderDelivery({
  order: { delivery, status, lines },
}: {
  order: Pick<Order, "delivery" | "status" | "lines">;
}) {
  if (!delivery) {
    return null;
  }
  const { method, arrives, place } = delivery;
  const over = status === "delivered" || status === "cancelled";
  return (
    <div>
      <p className="text-muted">{messages.order.heading}</p>
      <p className="font-medium">{messages.methods[method]}</p>
      {over ? null : <p className="text-bay">{arrivalText(method, arrives)}</p>}
      {lines.some(({ alcohol }) => alcohol) ? <p>{deliveryChoice.ageCheck}</p> : null}
      {place ? (
        <p>
          {messages.order.place}: {placeText(place)}
        </p>
      ) : null}
    </div>
  );
}
