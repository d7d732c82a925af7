import type { ReactNode } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import type { Order } from "@/lib/medusa/orders";
import { checkout as orderMessages } from "@/messages/vi/checkout";
import { orderReturns } from "@/messages/vi/order-returns";
import { saleTerms } from "@/messages/vi/sale-terms";
import { tracking as messages } from "@/messages/vi/tracking";
import { OrderDelivery } from "@/features/delivery/components/order-delivery";
import { SendsFrom } from "@/ui/sends-from";
import { moneyExplanation } from "../money-explanation";
import { totalLabel } from "../total-label";
import { InvoiceBuyer } from "./invoice-buyer";
import { OrderCuts } from "./order-cuts";
import { OrderFigures } from "./order-figures";
import { OrderParcels } from "./order-parcels";
import { OrderReturns } from "./order-returns";
import { StatusBadge } from "./status-badge";
import { Timeline } from "./timeline";
import { TransferDue } from "./transfer-due";

/** One order for its buyer: where it is now, how it got there, what is in it. */
export function TrackedOrder({ order, children }: { order: Order; children?: ReactNode }) {
  const { address } = order;
  return (
    <>
      <div className="flex flex-col items-start gap-2">
        <StatusBadge status={order.status} delivery={order.delivery} />
        <h1 className="text-3xl font-bold">{messages.orderTitle(order.code)}</h1>
        <p className="max-w-prose text-lg">{moneyExplanation(order)}</p>
        {order.owedInCash > 0 ? (
          <p className="max-w-prose">{orderReturns.due(formatDong(order.owedInCash))}</p>
        ) : null}
        {order.seller.sendsFrom ? <SendsFrom day={order.seller.sendsFrom} /> : null}
      </div>
      <TransferDue order={order} />
      {children}
      <div className="grid items-start gap-6 md:grid-cols-2">
        <div className="grid gap-6">
          <section className="rounded-2xl border border-line bg-card p-4 sm:p-6">
            <h2 className="mb-4 text-lg font-semibold">{messages.timeline}</h2>
            <Timeline order={order} />
          </section>
          <OrderParcels order={order} here={`/don-hang/${order.code}`} />
        </div>
        <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
          <div>
            <h2 className="text-lg font-semibold">{order.seller.name}</h2>
            {order.delivery?.place ? null : (
              <p className="text-muted">
                {orderMessages.order.deliverTo}: {address.street}, {address.commune},{" "}
                {address.province}
              </p>
            )}
            {order.note === "" ? null : (
              <p className="text-muted">
                {orderMessages.order.note}: {order.note}
              </p>
            )}
          </div>
          <OrderDelivery order={order} />
          {order.hasTerms ? (
            <a
              href={`/don-hang/${order.code}/dieu-khoan`}
              download
              className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
            >
              {saleTerms.download}
            </a>
          ) : null}
          {order.invoice ? <InvoiceBuyer invoice={order.invoice} /> : null}
          <OrderFigures order={order} />
          <OrderCuts order={order} />
          <OrderReturns returns={order.returns} />
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3">
            <span className="font-medium">{totalLabel(order)}</span>
            <strong className="text-xl tabular-nums">{formatDong(order.total)}</strong>
          </p>
        </section>
      </div>
      <p>
        <a
          href="/don-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.another}
        </a>
      </p>
    </>
  );
}
