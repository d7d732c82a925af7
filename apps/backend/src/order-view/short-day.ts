import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** Day and month, e.g. "1/12". */
export function shortDay(day: VietnamDay): string {
  const [, month, date] = day.split("-").map(Number);
  return [date, month].join("/");
}
