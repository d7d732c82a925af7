import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { dayWithWeekday } from "@/lib/day-with-weekday";
import { sendsFrom as messages } from "@/messages/vi/sends-from";
import { SendsFromNote } from "./sends-from-note";

interface SendsFromProps {
  /** The first day on which the seller sends again. */
  day: VietnamDay;
  /** Why not before, in the seller's words. */
  reason?: string | null;
}

/** That a seller sends nothing until a day, beside her name and before anybody orders. */
export function SendsFrom({ day, reason }: SendsFromProps) {
  return <SendsFromNote text={messages.day(dayWithWeekday(day))} reason={reason} />;
}
