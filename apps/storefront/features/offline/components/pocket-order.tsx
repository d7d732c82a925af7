"use client";

import { formatDong } from "@cho-lang/ocop/money";
import { wayWords } from "@/features/delivery/way-words";
import { OrderFigures } from "@/features/tracking/components/order-figures";
import { StatusBadge } from "@/features/tracking/components/status-badge";
import { Timeline } from "@/features/tracking/components/timeline";
import { formatInstant } from "@/lib/format-instant";
import { checkout } from "@/messages/vi/checkout";
import { pocketOrders as messages } from "@/messages/vi/pocket-shopping";
import { tracking } from "@/messages/vi/tracking";
import { Stranded } from "@/ui/stranded";
import { POCKET_PATH } from "../pocket-path";
import type { KeptOrder } from "../shopping";
import { LineNote } from "./line-note";
import { useLineBack } from "./use-line-back";

/** One own order without a line, as the market last showed it. */
export function PocketOrder({ kept }: { kept: KeptOrder | undefined }) {
  useLineBack(() => {
    window.location.reload();
  });
  if (kept === undefined) {
    return <Stranded level="h1" {...messages.unknown} href={POCKET_PATH} action={messages.own} />;
  }
  const { order, asOf } = kept;
  const explained = { ...tracking.explained, ...wayWords(order).explained };
  return (
    <div className="flex flex-col gap-6">
      <LineNote>{messages.asLast(formatInstant(asOf))}</LineNote>
      <div className="flex flex-col items-start gap-2">
        <StatusBadge status={order.status} delivery={order.delivery} />
        <h1 className="text-3xl font-bold">{tracking.orderTitle(order.code)}</h1>
        <p className="max-w-prose text-lg">{explained[order.status]}</p>
      </div>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <section className="rounded-2xl border border-line bg-card p-4 sm:p-6">
          <h2 className="mb-4 text-lg font-semibold">{tracking.timeline}</h2>
          <Timeline order={order} />
        </section>
        <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
          <h2 className="text-lg font-semibold">{order.seller.name}</h2>
          <OrderFigures order={order} />
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3">
            <span className="font-medium">{checkout.order.total}</span>
            <strong className="text-xl tabular-nums">{formatDong(order.total)}</strong>
          </p>
        </section>
      </div>
    </div>
  );
}
