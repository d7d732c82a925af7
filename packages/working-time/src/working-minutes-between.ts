import { dayOf, instantAt, nextDay, weekdayOf } from "./calendar-day";
import type { WorkingWeek } from "./working-week";

const MINUTE = 60_000;

/**
 * The working minutes that lie between two instants, the part of a minute left out: how much of a time
 * that `addWorkingMinutes` gave is still to come. 0 when the second instant is not after the first.
 *
 * @param off days off besides the weekly ones, YYYY-MM-DD, as `restDays` gives them
 */
export function workingMinutesBetween(
  from: Date,
  to: Date,
  week: WorkingWeek,
  off: ReadonlySet<string>,
): number {
  let worked = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = nextDay(day)) {
    if (week.weekdays.includes(weekdayOf(day)) && !off.has(day)) {
      const opens = Math.max(instantAt(day, week.opensAt).getTime(), from.getTime());
      const closes = Math.min(instantAt(day, week.closesAt).getTime(), to.getTime());
      worked += Math.max(0, closes - opens);
    }
  }
  return Math.floor(worked / MINUTE);
}
