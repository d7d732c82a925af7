import { addDecimals, decimalPlaces, subtractDecimals, type Decimal } from "./decimal";
import type { Observation } from "./observation";
import { monthsOfQuarter, periodKind, type Period } from "./period";
import { revisionTriangle, type RevisionTriangle } from "./revision-triangle";
import type { SeriesId } from "./series";
import { firstPublishedBy, periodsKnownOn, valueKnownOn } from "./vintages";

/**
 * The versions of one quarter that an office has published: the three months as each first came out,
 * and the quarter by itself. Where they differ, months were revised without being published again.
 */
export interface QuarterVersions {
  series: SeriesId;
  quarter: Period;
  /** First published value of each month; null while there is none. */
  months: [Observation | null, Observation | null, Observation | null];
  /** Sum of the three first values; null while one is missing. */
  sum_of_months: Decimal | null;
  published: Observation | null;
  /** Published quarter minus the sum of its months. */
  difference: Decimal | null;
  /** The same in per cent of the sum. */
  difference_percent: number | null;
  /**
   * Whether it is more than rounding can make it: four figures, each half a unit of its last place off.
   * False while there is no difference.
   */
  beyond_rounding: boolean;
  triangle: RevisionTriangle;
}

/** The versions of `quarter` that were public on `day`. Throws RangeError when it is no quarter. */
export function quarterVersionsKnownOn(
  observations: readonly Observation[],
  series: SeriesId,
  quarter: Period,
  day: string,
): QuarterVersions {
  const periods = monthsOfQuarter(quarter);
  const first = (month: Period) => firstPublishedBy(observations, series, month, day);
  const months: QuarterVersions["months"] = [
    first(periods[0]),
    first(periods[1]),
    first(periods[2]),
  ];
  const known = months.flatMap((month) => month?.value ?? []);
  const sum = known.length === months.length ? addDecimals(known) : null;
  const published = valueKnownOn(observations, series, quarter, day);
  const difference = sum && published ? subtractDecimals(published.value, sum) : null;
  return {
    series,
    quarter,
    months,
    sum_of_months: sum,
    published,
    difference,
    beyond_rounding: difference !== null && isBeyondRounding(difference),
    difference_percent: sum && difference ? (Number(difference) / Number(sum)) * 100 : null,
    triangle: revisionTriangle(observations, series, [...periods, quarter], day),
  };
}

function isBeyondRounding(difference: Decimal): boolean {
  const units = Number(difference) * 10 ** decimalPlaces(difference);
  return Math.abs(Math.round(units)) > 2;
}

/** The last quarter of which both versions were public on `day`; null when there is none. */
export function lastQuarterInTwoVersions(
  observations: readonly Observation[],
  series: SeriesId,
  day: string,
): QuarterVersions | null {
  const quarters = periodsKnownOn(observations, series, day).filter(
    (period) => periodKind(period) === "quarter",
  );
  return (
    quarters
      .map((quarter) => quarterVersionsKnownOn(observations, series, quarter, day))
      .filter((versions) => versions.difference !== null)
      .at(-1) ?? null
  );
}
