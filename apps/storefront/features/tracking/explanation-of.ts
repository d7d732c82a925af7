import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { parcels as parcelMessages } from "@/messages/vi/parcels";
import { tracking as messages } from "@/messages/vi/tracking";

/** Where an order stands, in a sentence for its buyer. */
export function explanationOf({
  status,
  confirmBy,
  cancelReason,
  parcels,
}: Pick<Order, "status" | "confirmBy" | "cancelReason" | "parcels">): string {
  if (status === "placed" && confirmBy !== null) {
    return messages.waits(formatInstant(confirmBy));
  }
  if (status === "confirmed" && parcels.length > 0) {
    return parcelMessages.explained;
  }
  return status === "cancelled" && cancelReason === "unconfirmed"
    ? messages.unconfirmed
    : messages.explained[status];
}
