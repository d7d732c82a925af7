import { addDays, daysBetween, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** First day of the lunar new year; the weeks before it are the year's best. */
const LUNAR_NEW_YEARS: readonly VietnamDay[] = [
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
];

/** Growth of orders from one month to the next. */
const MONTHLY_GROWTH = 1.04;
const DAYS_A_MONTH = 365.25 / 12;

/** Sunday to Saturday: shoppers order most in the evenings early in the week. */
const BY_WEEKDAY = [0.85, 1.15, 1.1, 1.05, 1, 0.95, 0.9];

/** Demand before and during Tết: presents are ordered for weeks, then nothing moves for a few days. */
function tetFactor(day: VietnamDay): number {
  const next = LUNAR_NEW_YEARS.map((newYear) => daysBetween(day, newYear)).find(
    (days) => days >= -7 && days <= 40,
  );
  if (next === undefined) {
    return 1;
  }
  if (next <= 0) {
    return 0.25;
  }
  return next <= 5 ? 1.2 : 2.1 - next / 40;
}

/**
 * How many orders a day brings relative to an average early day: steady growth, the week's rhythm and
 * Tết. Made up, but of the shape that the province's sellers describe.
 */
export function dailyDemand(day: VietnamDay, firstDay: VietnamDay): number {
  const growth = MONTHLY_GROWTH ** (daysBetween(firstDay, day) / DAYS_A_MONTH);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return growth * (BY_WEEKDAY[weekday] ?? 1) * tetFactor(day);
}

/** All days from `firstDay` to `lastDay`, both included. */
export function daysFrom(firstDay: VietnamDay, lastDay: VietnamDay): VietnamDay[] {
  const count = daysBetween(firstDay, lastDay) + 1;
  return Array.from({ length: count }, (_, index) => addDays(firstDay, index));
}
