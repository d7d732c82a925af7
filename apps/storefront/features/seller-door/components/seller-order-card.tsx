import { formatDong } from "@cho-lang/ocop/money";
import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import type { Order } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { orderWays } from "@/messages/vi/order-ways";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { StatusBadge } from "@/features/tracking/components/status-badge";
import { remainingOf } from "@/features/tracking/remaining-of";
import { PageLink } from "@/ui/page-link";
import { awaitsMoney } from "../awaits-transfer";
import { collectText } from "../collect-text";
import { waitsForCarrier } from "../waits-for-carrier";
import { OrderStanding } from "./order-standing";
import { SelectionBox } from "./selection-box";
import { StepForm } from "./step-form";

interface SellerOrderCardProps {
  order: Order;
  /** The page that the card stands on. */
  here: string;
  /** Whether it can be selected for what is done with several orders. */
  selectable: boolean;
}

/** One order as a card for a phone: who, what, how much to collect, and the one thing to do next. */
export function SellerOrderCard({ order, here, selectable }: SellerOrderCardProps) {
  const [first, ...others] = order.lines;
  const goods =
    first === undefined ? "" : `${first.title}, ${first.label} ×\u00a0${String(first.quantity)}`;
  return (
    <article
      aria-labelledby={`don-${order.code}`}
      className="flex flex-col gap-3 rounded-2xl border border-line bg-card p-4"
    >
      <div className="flex items-start justify-between gap-3">
        <div className="flex items-center gap-1">
          {selectable ? <SelectionBox id={order.id} code={order.code} /> : null}
          <h2 id={`don-${order.code}`} className="text-lg font-semibold">
            <PageLink
              href={`/ban-hang/don-hang/${order.id}`}
              aria-label={messages.orders.open(order.code)}
              className="inline-flex min-h-11 items-center tracking-wide text-bay tabular-nums underline underline-offset-4"
            >
              {order.code}
            </PageLink>
          </h2>
        </div>
        <StatusBadge status={order.status} delivery={order.delivery} />
      </div>
      <OrderStanding order={order} />
      <p className="wrap-break-word">
        {others.length === 0 ? goods : messages.orders.more(goods, others.length)}
      </p>
      <p className="text-muted">
        {order.buyer.name} · {whereText(order)}
        {order.at.placed === null ? null : (
          <>
            {" "}
            · <time dateTime={order.at.placed}>{formatInstant(order.at.placed)}</time>
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-3">
        <p>
          <span className="block text-sm text-muted">{collectText(order)}</span>
          <strong className="text-2xl tabular-nums">{formatDong(remainingOf(order))}</strong>
        </p>
        <PhoneLink phone={order.buyer.phone} />
      </div>
      {waitsForCarrier(order) ? (
        <p className="text-muted">{sellerShipping.toBeFetched}</p>
      ) : awaitsMoney(order) ? null : (
        <StepForm order={order} here={here} />
      )}
    </article>
  );
}

/** Where it goes, and the way of what no carrier takes; of what is fetched only that. */
function whereText({ address, delivery }: Order): string {
  if (!delivery || delivery.method === "carrier") {
    return address.commune;
  }
  const way = orderWays[delivery.method].card;
  return delivery.method === "own_rider" ? `${way} · ${address.commune}` : way;
}

/** The buyer's number, to be tapped. */
export function PhoneLink({ phone }: { phone: string }) {
  const shown = displayPhone(phone);
  return (
    <a
      href={`tel:${phone}`}
      aria-label={messages.order.call(shown)}
      className="inline-flex min-h-11 items-center rounded-xl border border-bay px-4 font-semibold text-bay tabular-nums"
    >
      {shown}
    </a>
  );
}
