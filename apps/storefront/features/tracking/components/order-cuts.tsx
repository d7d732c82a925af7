import { formatDong } from "@cho-lang/ocop/money";
import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { sellerCuts as messages } from "@/messages/vi/seller-cuts";

/** What the seller or the buyer took off the order, why, and by how much it became cheaper. */
export function OrderCuts({ order }: { order: Pick<Order, "cuts" | "delivery"> }) {
  const { cuts } = order;
  const words = comingOf(order) === "fetched" ? orderWays.fetched.cuts : messages;
  const isAsked = cuts.every(({ reason }) => reason === "buyer_asked");
  if (cuts.length === 0) {
    return null;
  }
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line p-3">
      <h3 className="font-medium">{isAsked ? messages.headingAsked : words.heading}</h3>
      <ul className="flex flex-col gap-2">
        {cuts.map((cut) => (
          <li key={`${cut.at} ${cut.title} ${cut.label}`} className="flex justify-between gap-3">
            <span className="min-w-0 wrap-break-word">
              {messages.goods(cut.title, cut.label, cut.quantity)}
              <span className="block text-muted">{messages.reason[cut.reason]}</span>
            </span>
            <span className="shrink-0 whitespace-nowrap text-muted tabular-nums">
              {messages.takenOff(formatDong(cut.takenOff))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
