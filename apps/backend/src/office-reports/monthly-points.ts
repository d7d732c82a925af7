import type { IndicatorPoint } from "@cho-lang/retail-statistics/benchmark-series";
import { monthsOf } from "@cho-lang/retail-statistics/months";

/** The eleven periods of a year that are released by the month: January and February stand together. */
function periodsOf(year: string): string[] {
  return [`${year}-01/${year}-02`, ...monthsOf(year).slice(2)];
}

/**
 * The monthly figures of every year that has all of them, in order. A year with a gap would be taken for a
 * smaller one, so it has none here. Years that are not next to one another are held together all the same.
 *
 * @param totals released figures by period
 */
export function monthlyPoints(totals: ReadonlyMap<string, number>): IndicatorPoint[] {
  const years = [...new Set([...totals.keys()].map((period) => period.slice(0, 4)))].sort();
  return years.flatMap((year) => {
    const points = periodsOf(year).flatMap((period) => {
      const value = totals.get(period) ?? 0;
      return value > 0 ? [{ period, year, value }] : [];
    });
    return points.length === periodsOf(year).length ? points : [];
  });
}
