import { monthsOf } from "./months";
import { periodKind } from "./period";

/**
 * What an office reports on: a month "2026-10", a quarter "2026-Q4", half a year "2026-H2" or a year
 * "2026". Half-years are no period of published series, so they are known here only.
 */
export type ReportPeriod = string;

const HALF = /^(20\d{2})-H([12])$/;

/** The months of a report's period, in order; null for what is none. */
export function monthsOfReport(text: string): string[] | null {
  const [, year, half] = HALF.exec(text) ?? [];
  if (year !== undefined) {
    return monthsOf(year).slice(half === "1" ? 0 : 6, half === "1" ? 6 : 12);
  }
  const kind = periodKind(text);
  return kind === null || kind === "first_months" ? null : monthsOf(text);
}

/**
 * The periods that a report may be asked for, the latest year first: every one of so many years that has
 * begun, also where it is not over.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 */
export function reportPeriods(today: string, years: number): ReportPeriod[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: years }, (_, back) => String(thisYear - back)).flatMap((year) =>
    [
      year,
      ...["2", "1"].map((half) => `${year}-H${half}`),
      ...["4", "3", "2", "1"].map((quarter) => `${year}-Q${quarter}`),
      ...monthsOf(year).toReversed(),
    ].filter((period) => (monthsOfReport(period)?.[0] ?? "") <= today.slice(0, 7)),
  );
}
