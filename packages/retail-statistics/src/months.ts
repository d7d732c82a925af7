import { monthsOfQuarter, periodKind, yearOf, type Period } from "./period";

/** The months of a period, in order. Throws RangeError when it is no period. */
export function monthsOf(period: Period): string[] {
  const kind = periodKind(period);
  if (kind === null) throw new RangeError(`not a period: ${period}`);
  if (kind === "month") return [period];
  if (kind === "quarter") return monthsOfQuarter(period);
  const last = kind === "year" ? 12 : Number(period.slice(-2));
  return Array.from({ length: last }, (_, index) => monthOf(yearOf(period), index + 1));
}

/** The month that lies so many months before another. */
export function monthsBefore(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return monthOf(String(Math.floor(index / 12)), (index % 12) + 1);
}

/**
 * Whether figures of a period may be released. January and February may not by themselves: Tết lies now in
 * the one, now in the other, so that neither can be compared with a year ago; both together can.
 */
export function isReleasable(period: Period): boolean {
  const kind = periodKind(period);
  return kind !== null && !(kind === "month" && ["01", "02"].includes(period.slice(5)));
}

/**
 * Whether a period has tables of its own: a month, or January and February together. Of longer ones the
 * months' are added up, for a table of their own could be subtracted from those.
 */
export function hasTables(period: Period): boolean {
  return periodKind(period) === "month" || monthsOf(period).length === 2;
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
