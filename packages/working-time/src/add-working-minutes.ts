import { dayOf, instantAt, nextDay, weekdayOf } from "./calendar-day";
import type { WorkingWeek } from "./working-week";

const MINUTE = 60_000;

/**
 * The instant at which so many working minutes have passed. Time outside of the working hours, on other
 * days of the week and on days off does not count; whoever starts then starts when work begins again. The
 * last minute of a day ends at closing time, not at the next morning's opening.
 *
 * @param minutes 0 or more; 0 gives the start itself
 * @param off days off besides the weekly ones, YYYY-MM-DD, as `restDays` gives them
 * @throws RangeError for a negative number and for a week without working hours
 */
export function addWorkingMinutes(
  start: Date,
  minutes: number,
  week: WorkingWeek,
  off: ReadonlySet<string>,
): Date {
  if (minutes < 0) {
    throw new RangeError("Working time is counted from 0 minutes on");
  }
  if (week.weekdays.length === 0 || week.closesAt <= week.opensAt) {
    throw new RangeError("A week needs a working day, and hours that end after they begin");
  }
  if (minutes === 0) {
    return start;
  }
  let left = minutes * MINUTE;
  // It ends: some day of each week is worked, and the days off are finitely many.
  for (let day = dayOf(start); ; day = nextDay(day)) {
    if (week.weekdays.includes(weekdayOf(day)) && !off.has(day)) {
      const opens = instantAt(day, week.opensAt).getTime();
      const from = Math.max(opens, start.getTime());
      const worked = Math.max(0, instantAt(day, week.closesAt).getTime() - from);
      if (left <= worked) {
        return new Date(from + left);
      }
      left -= worked;
    }
  }
}
