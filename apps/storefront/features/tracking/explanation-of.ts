import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { parcels as parcelMessages } from "@/messages/vi/parcels";
import { tracking as messages } from "@/messages/vi/tracking";
import { isAllReturned } from "./is-all-returned";
import { refusalExplanation } from "./refusal-explanation";

/** Where an order stands, in a sentence for its buyer. */
export function explanationOf({
  status,
  confirmBy,
  cancelReason,
  refusal,
  receivedAt,
  parcels,
  lines,
  returns,
}: Pick<
  Order,
  | "status"
  | "confirmBy"
  | "cancelReason"
  | "refusal"
  | "receivedAt"
  | "parcels"
  | "lines"
  | "returns"
>): string {
  if (status === "placed" && confirmBy !== null) {
    return messages.waits(formatInstant(confirmBy));
  }
  if (status === "confirmed" && parcels.length > 0) {
    return parcelMessages.explained;
  }
  if (status === "cancelled" && cancelReason === "unconfirmed") {
    return messages.unconfirmed;
  }
  if (status === "handed_over" && receivedAt !== undefined) {
    return messages.received;
  }
  if (status === "delivered" && isAllReturned({ lines, returns })) {
    return messages.allReturned;
  }
  if (status === "delivered" && returns.length > 0) {
    return messages.partReturned;
  }
  const refused = refusalExplanation({ status, ...(refusal ? { refusal } : {}) });
  return refused ?? messages.explained[status];
}
