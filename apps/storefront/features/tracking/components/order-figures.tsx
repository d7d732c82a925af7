import { formatDong } from "@cho-lang/ocop/money";
import type { OrderFacts } from "@/lib/medusa/orders";
import { orderFigures as messages } from "@/messages/vi/order-figures";
import { Thumbnail } from "@/ui/thumbnail";

/** What is in an order and how its total comes about. */
export function OrderFigures({ order }: { order: OrderFacts }) {
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-3">
        {order.lines.map((line) => (
          <li key={`${line.productHandle} ${line.label}`} className="flex items-center gap-3">
            <Thumbnail picture={line.picture} size={48} />
            <span className="min-w-0 grow wrap-break-word">
              {line.title}, {line.label}{" "}
              <span className="whitespace-nowrap text-muted">
                {messages.quantity(line.quantity)}
              </span>
            </span>
            <span className="shrink-0 whitespace-nowrap tabular-nums">
              {formatDong(line.total)}
            </span>
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-t border-line pt-3">
        <dt className="text-muted">{messages.goods}</dt>
        <dd className="text-right tabular-nums">{formatDong(order.goodsTotal)}</dd>
        <dt className="text-muted">{messages.delivery}</dt>
        <dd className="text-right tabular-nums">
          {order.deliveryFee === 0 ? messages.free : formatDong(order.deliveryFee)}
        </dd>
      </dl>
    </div>
  );
}
