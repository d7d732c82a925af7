import { isReleasable, monthsOf } from "./months";
import type { Period } from "./period";

/**
 * The periods of so many years that are over and may be released, the latest year first, and of a year its months
 * from the latest on, then its quarters and the year itself. January and February are one period.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 */
export function releasablePeriods(today: string, years: number): Period[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: years }, (_, back) => String(thisYear - back)).flatMap((year) =>
    [
      ...monthsOf(year).filter(isReleasable).toReversed(),
      `${year}-01/${year}-02`,
      ...["4", "3", "2", "1"].map((quarter) => `${year}-Q${quarter}`),
      year,
    ].filter((period) => (monthsOf(period).at(-1) ?? "") < today.slice(0, 7)),
  );
}
