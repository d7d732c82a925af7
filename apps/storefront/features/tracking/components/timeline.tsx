import { comingOf } from "@/features/delivery/coming";
import { wayWords } from "@/features/delivery/way-words";
import type { OrderFacts } from "@/lib/medusa/orders";
import { formatInstant } from "@/lib/format-instant";
import { orderRefusals } from "@/messages/vi/order-refusals";
import { orderWays } from "@/messages/vi/order-ways";
import { tracking as messages } from "@/messages/vi/tracking";
import { orderTimeline } from "../order-timeline";

interface TimelineProps {
  order: OrderFacts;
  /** What the last step is called; the buyer's own words unless told. */
  delivered?: string | undefined;
}

/** The way of an order, step by step, with the time of each. */
export function Timeline({ order, delivered }: TimelineProps) {
  const refused =
    comingOf(order) === "fetched" ? orderWays.fetched.refused.step : orderRefusals.step;
  const names = {
    ...messages.step,
    ...wayWords(order).step,
    ...(delivered === undefined ? {} : { delivered }),
    ...(order.cancelReason === "refused" ? { cancelled: refused } : {}),
  };
  return (
    <ol aria-label={messages.timeline} className="flex flex-col">
      {orderTimeline(order).map((step, index) => (
        <li
          key={step.status}
          aria-current={step.current ? "step" : undefined}
          className="relative flex gap-4 pb-6 last:pb-0"
        >
          {index === 0 ? null : (
            <span
              aria-hidden="true"
              className={`absolute bottom-full left-[11px] -mb-1 h-5 w-0.5 ${step.at === null ? "bg-line" : "bg-bay"}`}
            />
          )}
          <span
            aria-hidden="true"
            className={`mt-0.5 size-6 shrink-0 rounded-full border-2 ${step.at === null ? "border-line" : "border-bay bg-bay"} ${step.current ? "ring-4 ring-bay/25" : ""}`}
          />
          <span className="min-w-0">
            <span className={`block ${step.at === null ? "text-muted" : "font-semibold"}`}>
              {names[step.status]}
              {step.current ? <span className="sr-only"> ({messages.now})</span> : null}
            </span>
            <span className="text-sm text-muted">
              {step.at === null ? (
                messages.notYet
              ) : (
                <time dateTime={step.at}>{formatInstant(step.at)}</time>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
