import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { comingOf } from "@/features/delivery/coming";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import type { Order } from "@/lib/medusa/orders";
import { newId } from "@/lib/new-id";
import { orderRefusals } from "@/messages/vi/order-refusals";
import { orderWays } from "@/messages/vi/order-ways";
import { fetchableUntil } from "../fetchable-until";
import { RefuseForm } from "./refuse-form";

/**
 * The form for an order on its way that its buyer did not take; of one that she comes for only once the days that
 * she was told are over.
 */
export function NotTaken({ order, here }: { order: Order; here: string }) {
  const fetched = comingOf(order) === "fetched";
  if (order.parcels.some(({ deliveredAt }) => deliveredAt !== null)) {
    const text = fetched ? orderWays.fetched.refused.partTaken : orderRefusals.partArrived;
    return <p className="text-muted">{text}</p>;
  }
  const until = fetchableUntil(order, vietnamDay(new Date()));
  return until === null ? (
    <RefuseForm order={order.id} fetched={fetched} request={newId()} here={here} />
  ) : (
    <p className="text-muted">{orderWays.fetched.refused.notBefore(dayWithWeekday(until))}</p>
  );
}
