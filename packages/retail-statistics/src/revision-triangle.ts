import type { Observation } from "./observation";
import type { Period } from "./period";
import type { SeriesId } from "./series";
import { valueKnownOn, vintagesKnownOn } from "./vintages";

/** What was known of some periods after each publication: reading a row to the right shows its revisions. */
export interface RevisionTriangle {
  /** Days of publication, the oldest first. */
  published_on: string[];
  rows: {
    period: Period;
    /** One for each day above; null while the period had no value. */
    values: (Observation | null)[];
  }[];
}

/** The revision triangle of some periods of one series with all that was public on `day`. */
export function revisionTriangle(
  observations: readonly Observation[],
  series: SeriesId,
  periods: readonly Period[],
  day: string,
): RevisionTriangle {
  const days = periods.flatMap((period) =>
    vintagesKnownOn(observations, series, period, day).map((vintage) => vintage.published_on),
  );
  const published_on = [...new Set(days)].sort();
  return {
    published_on,
    rows: periods.map((period) => ({
      period,
      values: published_on.map((then) => valueKnownOn(observations, series, period, then)),
    })),
  };
}
