import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { orderRefusals } from "@/messages/vi/order-refusals";
import { orderWays } from "@/messages/vi/order-ways";
import { payment } from "@/messages/vi/payment";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { sellerTransfers } from "@/messages/vi/seller-transfers";
import { awaitsPayment, awaitsTransfer } from "../awaits-transfer";
import { confirmTimeLeft } from "../confirm-time-left";

/**
 * Until when an order must be confirmed and what is left of it in working time, or that it was not; that it
 * waits for its transfer, or that it did not come; that its buyer did not take it; nothing for all others.
 */
export function ConfirmDeadline({ order }: { order: Order }) {
  if (order.cancelReason === "unconfirmed") {
    return <p className="font-medium text-lantern">{messages.deadline.missed}</p>;
  }
  if (order.cancelReason === "unpaid") {
    return <p className="font-medium">{sellerTransfers.unpaid}</p>;
  }
  if (order.refusal !== undefined) {
    const words = comingOf(order) === "fetched" ? orderWays.fetched.refused : orderRefusals;
    return (
      <p role="status" className="font-medium">
        {words.ended} {words.reason[order.refusal]}.
      </p>
    );
  }
  if (awaitsTransfer(order)) {
    const until = formatInstant(order.transfer?.payBy ?? "");
    return <p className="font-semibold text-lantern">{sellerTransfers.waits(until)}</p>;
  }
  if (awaitsPayment(order)) {
    const until = formatInstant(order.gateway?.payBy ?? "");
    return <p className="font-semibold text-lantern">{payment.seller.waits(until)}</p>;
  }
  if (order.confirmBy === null) {
    return null;
  }
  const left = confirmTimeLeft(order.confirmBy);
  return (
    <p className="flex flex-wrap gap-x-2">
      <strong
        className={`font-semibold ${left === null || left.urgent ? "text-lantern" : "text-bay"}`}
      >
        {left === null ? messages.deadline.over : messages.deadline.left(left.hours, left.minutes)}
      </strong>
      <time dateTime={order.confirmBy} className="text-muted">
        {messages.deadline.until(formatInstant(order.confirmBy))}
      </time>
    </p>
  );
}
