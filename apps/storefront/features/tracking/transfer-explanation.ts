import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import { transfer as messages } from "@/messages/vi/transfer";
import { explanationOf } from "./explanation-of";
import { refusalExplanation } from "./refusal-explanation";

/** Where an order stands, in words for its buyer, with what becomes of money that was transferred. */
export function transferExplanation(order: Order): string {
  const { transfer, seller, status, confirmBy, cancelReason } = order;
  if (transfer === undefined) {
    return explanationOf(order);
  }
  const owed = transfer.owed > 0 ? ` ${messages.owed(seller.name, formatDong(transfer.owed))}` : "";
  if (status === "cancelled" || cancelReason !== null) {
    const ended = (cancelReason === "unpaid" ? messages.unpaid : messages.cancelled) + owed;
    return refusalExplanation(order, owed) ?? ended;
  }
  if (transfer.missing > 0) {
    const { received, missing } = transfer;
    const until = formatInstant(transfer.payBy);
    return received > 0
      ? messages.partial(formatDong(received), formatDong(missing), until)
      : messages.waits(until);
  }
  return (
    (status === "placed" && confirmBy !== null
      ? messages.confirms(formatInstant(confirmBy))
      : explanationOf(order)) + owed
  );
}
