"use client";

import { lazy, Suspense } from "react";
import { formatDong } from "@cho-lang/ocop/money";
import { GoodsLines } from "@/features/checkout/components/goods-lines";
import { goodsWords } from "@/features/checkout/goods-words";
import { formatInstant } from "@/lib/format-instant";
import { checkout } from "@/messages/vi/checkout";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { offlineOrder, pocketOrders as messages } from "@/messages/vi/pocket-shopping";
import { withdrawnOrder } from "../keep-order";
import { whileNothingIsSent } from "../sending-lock";
import type { OrderToSend } from "../shopping";
import { changeShopping } from "../shopping-store";
import { shownBasket } from "../shown-basket";

const CheckoutForm = lazy(async () => ({
  default: (await import("@/features/checkout/components/checkout-form")).CheckoutForm,
}));

/** Orders that the market has not taken: those that wait for a line, and those about which it asks. */
export function UnsentOrders({ orders }: { orders: readonly OrderToSend[] }) {
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-2xl">{messages.unsent(orders.length)}</h2>
      {orders.map((order) => (
        <UnsentOrder key={order.id} order={order} />
      ))}
    </section>
  );
}

function UnsentOrder({ order }: { order: OrderToSend }) {
  const { asks, keptAt, values } = order;
  return (
    <article className="flex flex-col gap-4 rounded-2xl border-2 border-star bg-card p-4 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-lg font-semibold">{messages.keptAt(formatInstant(keptAt))}</h3>
        <span className="inline-flex min-h-8 items-center rounded-full bg-star-soft px-3 text-sm font-semibold whitespace-nowrap">
          {asks === null ? messages.badge : messages.asksBadge}
        </span>
      </div>
      <p className="max-w-prose">{asks === null ? messages.waits : messages.asks}</p>
      <Goods order={order} />
      <p className="text-muted">
        {messages.deliverTo}: {values.name}, {values.phone}, {values.address}
      </p>
      {values.unit ? (
        <p className="text-muted">
          {checkout.order.invoice}: {values.unit}, {checkout.order.taxCode(values.taxCode)}
        </p>
      ) : null}
      {asks === null ? null : (
        <Suspense>
          <CheckoutForm texts={checkoutForm} initial={asks} />
        </Suspense>
      )}
      <details className="border-t border-line pt-2">
        <summary className="flex min-h-11 items-center text-muted underline underline-offset-4 hover:text-ink">
          {messages.withdraw.open}
        </summary>
        <p>{messages.withdraw.text}</p>
        <button
          type="button"
          onClick={() => void withdraw(order.id)}
          className="mt-2 min-h-11 rounded-lg border border-lantern px-4 font-semibold text-lantern"
        >
          {messages.withdraw.confirm}
        </button>
      </details>
    </article>
  );
}

function Goods({ order }: { order: OrderToSend }) {
  const { agreed, from } = order;
  const lines = shownBasket(from).groups.flatMap((group) => group.lines);
  return (
    <>
      <GoodsLines lines={goodsWords(lines)} />
      {agreed === null ? null : (
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3">
          <span>{agreed.exact ? offlineOrder.total : offlineOrder.totalAtMost}</span>
          <strong className="text-lg tabular-nums">{formatDong(agreed.total)}</strong>
        </p>
      )}
    </>
  );
}

/** Never while the order is on its way: then it is either sent or withdrawn. */
async function withdraw(id: string): Promise<void> {
  await whileNothingIsSent(() => changeShopping((kept) => withdrawnOrder(kept, id)));
}
