import { isReleasable, monthsOf } from "./months";
import type { Period } from "./period";
import { monthAfter } from "./return-months";

/** A release that is to come. */
export interface PlannedRelease {
  period: Period;
  /** YYYY-MM-DD in Việt Nam. */
  release_on: string;
  /** `set`: a releaser has set the day of a checked release; `rule`: planned, and may still move. */
  basis: "set" | "rule";
}

interface ReleaseDay {
  /** First month that it is used for. */
  from: Period;
  day: number;
}

/**
 * The day of the next month on which a period's figure is planned, counted from its last month: a fortnight
 * after returns are due, when reminders end. The market's own rule; a new day is a new row.
 */
const RELEASE_DAYS: readonly [ReleaseDay, ...ReleaseDay[]] = [{ from: "2026-01", day: 25 }];

const MONTHS_AHEAD = 12;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The releases of the next twelve months, the nearest first: those whose day is set, and by the rule of
 * METHOD.md, section 8, every month, January and February as one, every quarter and every year that is
 * neither out nor has its day. What the rule wanted out by now and is late has no day until one is set.
 *
 * @param today YYYY-MM-DD in Việt Nam
 * @param set days to come that releasers have set
 * @param released periods of which a version is out
 */
export function releaseCalendar(
  today: string,
  set: readonly { period: Period; release_on: string }[],
  released: readonly Period[],
): PlannedRelease[] {
  const known = new Set([...released, ...set.map(({ period }) => period)]);
  const month = today.slice(0, 7);
  const end = lastCalendarDay(today);
  const lastMonths = Array.from({ length: MONTHS_AHEAD + 1 }, (_, index) =>
    monthAfter(month, index - 1),
  );
  const planned = lastMonths
    .flatMap((last) => periodsEnding(last))
    .filter((period) => !known.has(period))
    .map((period): PlannedRelease => ({ period, release_on: dayByRule(period), basis: "rule" }));
  return [...set.map((one): PlannedRelease => ({ ...one, basis: "set" })), ...planned]
    .filter((one) => isToCome(one, today) && one.release_on <= end)
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/**
 * The last day of the calendar, a year ahead; the month's last one where it has none of that number. No release
 * can be given a later day.
 *
 * @param today YYYY-MM-DD in Việt Nam
 */
export function lastCalendarDay(today: string): string {
  const month = monthAfter(today.slice(0, 7), MONTHS_AHEAD);
  const first = `${monthAfter(month, 1)}-01T00:00:00Z`;
  const last = new Date(Date.parse(first) - DAY_MS).toISOString().slice(0, 10);
  const same = `${month}${today.slice(7)}`;
  return same < last ? same : last;
}

/** What is set for today is out; what the rule plans for today may still come. */
function isToCome({ release_on, basis }: PlannedRelease, today: string): boolean {
  return basis === "set" ? release_on > today : release_on >= today;
}

/** The periods that a release is planned of when this month, YYYY-MM, is over. */
function periodsEnding(month: Period): Period[] {
  const [year = "", number = ""] = month.split("-");
  return [
    ...(isReleasable(month) ? [month] : []),
    ...(number === "02" ? [`${year}-01/${month}`] : []),
    ...(Number(number) % 3 === 0 ? [`${year}-Q${String(Number(number) / 3)}`] : []),
    ...(number === "12" ? [year] : []),
  ];
}

/** The day of the rule, or the Monday after when that is no working day of a week. */
function dayByRule(period: Period): string {
  const last = monthsOf(period).at(-1) ?? period;
  const { day } = RELEASE_DAYS.findLast(({ from }) => from <= last) ?? RELEASE_DAYS[0];
  const planned = Date.parse(`${monthAfter(last, 1)}-${String(day).padStart(2, "0")}T00:00:00Z`);
  const weekday = new Date(planned).getUTCDay();
  const wait = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return new Date(planned + wait * DAY_MS).toISOString().slice(0, 10);
}

function orderOf({ release_on, period }: PlannedRelease): string {
  return `${release_on} ${String(monthsOf(period).length).padStart(2, "0")} ${period}`;
}
