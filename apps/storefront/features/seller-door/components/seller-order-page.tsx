import { formatDong } from "@cho-lang/ocop/money";
import type { Order } from "@/lib/medusa/orders";
import type { SellerSession } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { newId } from "@/lib/new-id";
import { OrderCuts } from "@/features/tracking/components/order-cuts";
import { OrderFigures } from "@/features/tracking/components/order-figures";
import { StatusBadge } from "@/features/tracking/components/status-badge";
import { Timeline } from "@/features/tracking/components/timeline";
import { PageLink } from "@/ui/page-link";
import { ConfirmDeadline } from "./confirm-deadline";
import { CutForm } from "./cut-form";
import { PaperLinks } from "./paper-links";
import { SellerHeader } from "./seller-header";
import { PhoneLink } from "./seller-order-card";
import { StepForm } from "./step-form";

const CARD = "flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** One order for its seller: what to collect, the next step, where it goes, what is in it. */
export function SellerOrderPage({ session, order }: { session: SellerSession; order: Order }) {
  const { address, buyer } = order;
  return (
    <>
      <SellerHeader session={session} />
      <div>
        <PageLink
          href="/ban-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          ‹ {messages.order.back}
        </PageLink>
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-3xl font-bold">{messages.order.title(order.code)}</h1>
          <StatusBadge status={order.status} />
        </div>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <section className={CARD}>
          <p>
            <span className="block text-muted">
              {order.status === "delivered" ? messages.orders.collected : messages.orders.collect}
            </span>
            <strong className="text-4xl tabular-nums">{formatDong(order.total)}</strong>
          </p>
          <ConfirmDeadline order={order} />
          <StepForm order={order} here={`/ban-hang/don-hang/${order.id}`} />
          {order.status === "cancelled" ? null : <PaperLinks order={order.id} />}
          {order.status === "placed" || order.status === "confirmed" ? (
            <CutForm order={order} request={newId()} here={`/ban-hang/don-hang/${order.id}`} />
          ) : null}
        </section>
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.order.buyer}</h2>
          <p className="font-medium">{buyer.name}</p>
          <p>
            <PhoneLink phone={buyer.phone} />
          </p>
          <p>
            <span className="block text-muted">{messages.order.address}</span>
            {address.street}, {address.commune}, {address.province}
          </p>
          {order.note === "" ? null : (
            <p>
              <span className="block text-muted">{messages.order.note}</span>
              {order.note}
            </p>
          )}
        </section>
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.order.goods}</h2>
          <OrderFigures order={order} />
          <OrderCuts cuts={order.cuts} />
        </section>
        <section className={CARD}>
          <h2 className="text-lg font-semibold">{messages.order.history}</h2>
          <Timeline order={order} delivered={messages.order.delivered} />
        </section>
      </div>
    </>
  );
}
