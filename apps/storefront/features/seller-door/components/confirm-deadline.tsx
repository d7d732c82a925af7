import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { sellerDoor as messages } from "@/messages/vi/seller-door";

/** Until when an order must be confirmed, or that it was not; nothing for all others. */
export function ConfirmDeadline({ order }: { order: Order }) {
  if (order.cancelReason === "unconfirmed") {
    return <p className="font-medium text-lantern">{messages.unconfirmed}</p>;
  }
  return order.confirmBy === null ? null : (
    <p className="font-medium">
      <time dateTime={order.confirmBy}>{messages.confirmBy(formatInstant(order.confirmBy))}</time>
    </p>
  );
}
