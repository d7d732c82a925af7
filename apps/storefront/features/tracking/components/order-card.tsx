import { formatDong } from "@cho-lang/ocop/money";
import type { ReactNode } from "react";
import type { OrderFacts } from "@/lib/medusa/orders";
import { checkout as messages } from "@/messages/vi/checkout";
import { tracking } from "@/messages/vi/tracking";
import { buttonClass, type ButtonKind } from "@/ui/button-class";
import { orderPlaced } from "@/messages/vi/order-placed";
import { moneyBackSums, type MoneyBackFacts } from "../money-back-sums";
import { totalLabel } from "../total-label";
import { OrderFigures } from "./order-figures";
import { StatusBadge } from "./status-badge";

interface OrderCardProps {
  order: OrderFacts & MoneyBackFacts;
  /** What is said under the seller's name. */
  children?: ReactNode;
  /** Second where something else is to be done first. */
  rank?: ButtonKind;
}

/** One order in short, with the way to follow it. */
export function OrderCard({ order, children, rank = "primary" }: OrderCardProps) {
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
        <div>
          <p>
            {totalLabel(order)}: <strong className="tabular-nums">{formatDong(order.total)}</strong>
          </p>
          <MoneyBack order={order} />
        </div>
        <a
          href={`/don-hang/${order.code}`}
          aria-label={orderPlaced.trackOf(order.code)}
          className={buttonClass(rank)}
        >
          {orderPlaced.track}
        </a>
      </div>
    </article>
  );
}

/** That something of it is paid back, and what of that has not come yet. */
function MoneyBack({ order }: { order: MoneyBackFacts }) {
  const { all, owed } = moneyBackSums(order);
  const told = [
    ...(all > 0 ? [tracking.goesBack(formatDong(all))] : []),
    ...(owed > 0 ? [tracking.stillOwed(formatDong(owed))] : []),
  ];
  return told.length === 0 ? null : <p className="font-medium">{told.join(" ")}</p>;
}
