import { periodKind, type Period } from "./period";

/** The first month that sellers are asked for: the definitions are in use from then on. */
export const FIRST_RETURN_MONTH: Period = "2026-01";

interface DueDay {
  /** First month that it is used for. */
  from: Period;
  day: number;
}

/**
 * The day of the next month on which a return is due at the latest. The market's own rule, not one of law;
 * a new day is a new row.
 */
const DUE_DAYS: readonly [DueDay, ...DueDay[]] = [{ from: FIRST_RETURN_MONTH, day: 10 }];

/** Months around Tết: what is sold for it moves between them from year to year. */
const TET_MONTHS = ["01", "02"];

const DAY_MS = 24 * 60 * 60 * 1000;

/** True for "2026-10"; a quarter, a year or a 13th month is none. */
export function isMonth(text: string): boolean {
  return periodKind(text) === "month";
}

/** The month so many months later (negative: earlier). Throws RangeError when it is no month. */
export function monthAfter(month: Period, count: number): Period {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`);
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Whether sales of this month can't be held against another one by themselves. */
export function isTetMonth(month: Period): boolean {
  return TET_MONTHS.includes(month.slice(5));
}

/**
 * The months that a return can be filed for, the latest first: those that are over, and none before
 * {@link FIRST_RETURN_MONTH}.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 */
export function monthsToFile(today: string): Period[] {
  const months: Period[] = [];
  for (
    let month = monthAfter(today.slice(0, 7), -1);
    month >= FIRST_RETURN_MONTH;
    month = monthAfter(month, -1)
  ) {
    months.push(month);
  }
  return months;
}

/**
 * The last day, YYYY-MM-DD, on which a month's return is in time. A day on which offices are shut moves it
 * to the next one on which they are open, so that none is due during Tết.
 *
 * @param off days off besides Saturdays and Sundays, YYYY-MM-DD
 */
export function dueOn(month: Period, off: ReadonlySet<string>): string {
  const rule = DUE_DAYS.findLast(({ from }) => from <= month) ?? DUE_DAYS[0];
  let at = Date.parse(`${monthAfter(month, 1)}-${String(rule.day).padStart(2, "0")}T00:00:00Z`);
  while ([0, 6].includes(new Date(at).getUTCDay()) || off.has(dayText(at))) {
    at += DAY_MS;
  }
  return dayText(at);
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
