import { comingOf } from "@/features/delivery/coming";
import { formatInstant } from "@/lib/format-instant";
import type { Order } from "@/lib/medusa/orders";
import type { OwnComplaints } from "@/lib/medusa/own-complaints";
import { arrivals as messages } from "@/messages/vi/arrivals";
import { orderWays } from "@/messages/vi/order-ways";
import { ArrivalForm } from "./arrival-form";

interface OrderArrivalProps {
  order: Order;
  complaints: OwnComplaints;
}

/** Whether an order that is on its way has come: its buyer's word, and what she can say when it has not. */
export function OrderArrival({ order, complaints }: OrderArrivalProps) {
  if (order.status !== "handed_over") {
    return null;
  }
  const later = notYetFrom(complaints);
  const words = comingOf(order) === "fetched" ? orderWays.fetched.arrival : messages;
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      {order.receivedAt === undefined ? (
        <>
          <div>
            <h2 className="text-lg font-semibold">{words.heading}</h2>
            <p className="text-muted">{words.text}</p>
          </div>
          <ArrivalForm order={order.code} submit={words.submit} />
          {later === null ? null : (
            <p className="text-muted">{words.later(formatInstant(later))}</p>
          )}
        </>
      ) : (
        <div role="status">
          <h2 className="text-lg font-semibold">
            {messages.received(formatInstant(order.receivedAt))}
          </h2>
          <p className="text-muted">{messages.receivedText}</p>
        </div>
      )}
    </section>
  );
}

/** From when it can be said that nothing has come, as long as that is not yet; else null. */
function notYetFrom({ not_arrived: span }: OwnComplaints): string | null {
  return span !== null && Date.parse(span.from) > Date.now() ? span.from : null;
}
