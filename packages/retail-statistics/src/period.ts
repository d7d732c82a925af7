/**
 * A reference period, in a form that sorts and that files can carry: a year "2025", a quarter
 * "2025-Q4", a month "2025-10", or the first months of a year "2025-01/2025-11" (an ISO 8601 interval).
 */
export type Period = string;

export type PeriodKind = "year" | "quarter" | "month" | "first_months";

const SHAPES: Record<PeriodKind, RegExp> = {
  year: /^20\d{2}$/,
  quarter: /^20\d{2}-Q[1-4]$/,
  month: /^20\d{2}-(0[1-9]|1[0-2])$/,
  first_months: /^(20\d{2})-01\/\1-(0[2-9]|1[01])$/,
};

/** What kind of period a text is; null when it is none (a 13th month, two years, all 12 months). */
export function periodKind(text: unknown): PeriodKind | null {
  if (typeof text !== "string") return null;
  const kinds: PeriodKind[] = ["year", "quarter", "month", "first_months"];
  return kinds.find((kind) => SHAPES[kind].test(text)) ?? null;
}

/** The three months of a quarter, in order. Throws RangeError when it is no quarter. */
export function monthsOfQuarter(quarter: Period): [Period, Period, Period] {
  if (periodKind(quarter) !== "quarter") throw new RangeError(`not a quarter: ${quarter}`);
  const first = Number(quarter.slice(6)) * 3 - 2;
  const month = (index: number) =>
    `${quarter.slice(0, 5)}${String(first + index).padStart(2, "0")}`;
  return [month(0), month(1), month(2)];
}

/** The year that a period lies in, "2025". */
export function yearOf(period: Period): Period {
  return period.slice(0, 4);
}

/** First calendar day of a period, YYYY-MM-DD. Throws RangeError when it is no period. */
export function firstDayOf(period: Period): string {
  const kind = periodKind(period);
  if (kind === null) throw new RangeError(`not a period: ${period}`);
  if (kind === "month") return `${period}-01`;
  if (kind === "quarter") return `${monthsOfQuarter(period)[0]}-01`;
  return `${yearOf(period)}-01-01`;
}
