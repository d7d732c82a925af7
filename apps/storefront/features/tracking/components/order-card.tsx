import { formatDong } from "@cho-lang/ocop/money";
import type { ReactNode } from "react";
import type { OrderFacts } from "@/lib/medusa/orders";
import { checkout as messages } from "@/messages/vi/checkout";
import { orderPlaced } from "@/messages/vi/order-placed";
import { totalLabel } from "../total-label";
import { OrderFigures } from "./order-figures";
import { StatusBadge } from "./status-badge";

interface OrderCardProps {
  order: OrderFacts;
  /** What is said under the seller's name. */
  children?: ReactNode;
}

/** One order in short, with the way to follow it. */
export function OrderCard({ order, children }: OrderCardProps) {
  return (
    <article
      aria-labelledby={`don-${order.code}`}
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id={`don-${order.code}`} className="text-lg font-semibold">
            {messages.order.code} <span className="tabular-nums tracking-wide">{order.code}</span>
          </h2>
          <p className="text-muted">{order.seller.name}</p>
          {children}
        </div>
        <StatusBadge status={order.status} delivery={order.delivery} />
      </div>
      <OrderFigures order={order} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          {totalLabel(order)}: <strong className="tabular-nums">{formatDong(order.total)}</strong>
        </p>
        <a
          href={`/don-hang/${order.code}`}
          aria-label={orderPlaced.trackOf(order.code)}
          className="inline-flex min-h-11 items-center rounded-xl bg-bay px-5 py-2 font-semibold text-on-bay hover:bg-bay-strong"
        >
          {orderPlaced.track}
        </a>
      </div>
    </article>
  );
}
