import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import { sendsFrom as messages } from "@/messages/vi/sends-from";

interface SendsFromProps {
  /** The first day on which the seller sends again. */
  day: VietnamDay;
  /** Why not before, in the seller's words. */
  reason?: string | null;
}

/** That a seller sends nothing until a day, beside her name and before anybody orders. */
export function SendsFrom({ day, reason }: SendsFromProps) {
  return (
    <p className="my-2 w-fit max-w-full rounded-lg bg-lantern-soft px-3 py-2 text-base text-ink">
      <strong className="font-semibold">{messages.day(dayWithWeekday(day))}</strong>
      {reason ? <span className="block wrap-break-word">{reason}</span> : null}
    </p>
  );
}
