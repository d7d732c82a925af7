import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { weekdays } from "@/messages/vi/weekdays";

/** "2026-11-30" → "thứ Hai 30/11", or with `weekdays.short` "T2 30/11": a day of the next weeks. */
export function dayWithWeekday(day: VietnamDay, names = weekdays.names): string {
  const date = new Date(`${day}T00:00:00Z`);
  const name = names.at(date.getUTCDay() - 1) ?? "";
  return weekdays.on(name, date.getUTCDate(), date.getUTCMonth() + 1);
}
