import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** "2026-11-05" → "5/11/2026", as dates are written in Việt Nam. */
export function formatDay(day: VietnamDay): string {
  const [year, month, date] = day.split("-");
  return `${String(Number(date))}/${String(Number(month))}/${String(year)}`;
}
