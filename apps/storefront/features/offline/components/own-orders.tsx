"use client";

import { OrderCard } from "@/features/tracking/components/order-card";
import { formatInstant } from "@/lib/format-instant";
import { pocketOrders as messages } from "@/messages/vi/pocket-shopping";
import type { KeptOrder } from "../shopping";

/** The orders that the market has, as it last showed them. */
export function OwnOrders({ orders }: { orders: readonly KeptOrder[] }) {
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-2xl">{messages.own}</h2>
      {orders.map(({ order, asOf }) => (
        <div key={order.id} className="flex flex-col gap-1">
          <OrderCard order={order} />
          <p className="text-sm text-muted">{messages.asOf(formatInstant(asOf))}</p>
        </div>
      ))}
    </section>
  );
}
