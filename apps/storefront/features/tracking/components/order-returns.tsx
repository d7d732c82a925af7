import { formatDong } from "@cho-lang/ocop/money";
import type { Order } from "@/lib/medusa/orders";
import { orderReturns as messages } from "@/messages/vi/order-returns";

/** What of a delivered order came back or was paid back, why, and how much of the buyer's money goes back for it. */
export function OrderReturns({ returns }: Pick<Order, "returns">) {
  if (returns.length === 0) {
    return null;
  }
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line p-3">
      <h3 className="font-medium">{messages.heading}</h3>
      <ul className="flex flex-col gap-2">
        {returns.map((one) => (
          <li key={`${one.at} ${one.lineId}`} className="flex justify-between gap-3">
            <span className="min-w-0 wrap-break-word">
              {one.quantity === 0
                ? messages.part(one.title, one.label)
                : messages.goods(one.title, one.label, one.quantity)}
              <span className="block text-muted">
                {messages.reason[one.reason]}
                {one.delivery === 0 ? "" : ` · ${messages.delivery(formatDong(one.delivery))}`}
              </span>
            </span>
            <span className="shrink-0 whitespace-nowrap text-muted tabular-nums">
              {messages.amount(formatDong(one.amount))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
