import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { tracking as messages } from "@/messages/vi/tracking";

/** Where an order stands, in a sentence for its buyer. */
export function explanationOf({
  status,
  confirmBy,
  cancelReason,
}: Pick<Order, "status" | "confirmBy" | "cancelReason">): string {
  if (status === "placed" && confirmBy !== null) {
    return messages.waits(formatInstant(confirmBy));
  }
  return status === "cancelled" && cancelReason === "unconfirmed"
    ? messages.unconfirmed
    : messages.explained[status];
}
