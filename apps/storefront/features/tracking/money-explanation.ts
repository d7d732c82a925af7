import { formatDong } from "@cho-lang/ocop/money";
import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import { payment as messages } from "@/messages/vi/payment";
import { explanationOf } from "./explanation-of";
import { refusalExplanation } from "./refusal-explanation";
import { transferExplanation } from "./transfer-explanation";

/** Where an order stands, in words for its buyer, with what becomes of money that was paid for it. */
export function moneyExplanation(order: Order): string {
  const { gateway, status, confirmBy, cancelReason } = order;
  if (gateway === undefined) {
    return transferExplanation(order);
  }
  const { captured, refunded, payBy, test } = gateway;
  const back =
    (refunded > 0 ? ` ${messages.refunded(formatDong(refunded))}` : "") +
    (test ? ` ${messages.test}` : "");
  if (status === "cancelled" || cancelReason !== null) {
    const ended = (cancelReason === "unpaid" ? messages.unpaid : messages.cancelled) + back;
    return refusalExplanation(order, back) ?? ended;
  }
  if (captured === 0) {
    return messages.waits(formatInstant(payBy)) + back;
  }
  return (
    (status === "placed" && confirmBy !== null
      ? messages.confirms(formatInstant(confirmBy))
      : explanationOf(order)) + back
  );
}
