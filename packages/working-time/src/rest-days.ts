import { nextDay, weekdayOf } from "./calendar-day";
import type { PublicHoliday } from "./public-holidays";
import type { WorkingWeek } from "./working-week";

/**
 * The days off besides the weekly ones. A public holiday that falls on a weekly day off is made up for on
 * the next working day (Labour Code 45/2019/QH14, article 111, clause 3).
 *
 * @returns days as YYYY-MM-DD
 * @throws RangeError for a week without a working day
 */
export function restDays(
  { weekdays }: WorkingWeek,
  holidays: readonly PublicHoliday[],
): ReadonlySet<string> {
  if (weekdays.length === 0) {
    throw new RangeError("There is no working day in the week");
  }
  const days = holidays.map(({ day }) => day).toSorted();
  const off = new Set(days);
  for (const day of days) {
    if (!weekdays.includes(weekdayOf(day))) {
      let instead = nextDay(day);
      while (off.has(instead) || !weekdays.includes(weekdayOf(instead))) {
        instead = nextDay(instead);
      }
      off.add(instead);
    }
  }
  return off;
}
