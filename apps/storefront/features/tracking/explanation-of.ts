import { comingOf } from "@/features/delivery/coming";
import { wayWords } from "@/features/delivery/way-words";
import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { orderWays } from "@/messages/vi/order-ways";
import { parcels as parcelMessages } from "@/messages/vi/parcels";
import { tracking as messages } from "@/messages/vi/tracking";
import { isAllReturned } from "./is-all-returned";
import { moneyBackSums } from "./money-back-sums";
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
  owedInCash,
  transfer,
  gateway,
  delivery,
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
  | "owedInCash"
  | "transfer"
  | "gateway"
  | "delivery"
>): string {
  const way = delivery ? { delivery } : {};
  if (status === "placed" && confirmBy !== null) {
    return messages.waits(formatInstant(confirmBy));
  }
  if (status === "confirmed" && parcels.length > 0) {
    return comingOf(way) === "fetched" ? orderWays.fetched.partReady : parcelMessages.explained;
  }
  if (status === "cancelled" && cancelReason === "unconfirmed") {
    return messages.unconfirmed;
  }
  if (status === "cancelled" && cancelReason === "buyer") {
    return messages.calledOff;
  }
  if (status === "handed_over" && receivedAt !== undefined) {
    return messages.received;
  }
  if (status === "delivered" && isAllReturned({ lines, returns })) {
    const back = moneyBackSums({ status, returns, owedInCash, transfer, gateway });
    return back.owed > 0 ? messages.allOwed : messages.allReturned;
  }
  if (status === "delivered" && returns.length > 0) {
    return messages.partReturned;
  }
  const refused = refusalExplanation({ status, ...way, ...(refusal ? { refusal } : {}) });
  return refused ?? wayWords(way).explained?.[status] ?? messages.explained[status];
}
