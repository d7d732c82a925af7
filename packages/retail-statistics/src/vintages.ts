import { monthsOf } from "./months";
import type { Observation } from "./observation";
import type { Period } from "./period";
import type { SeriesId } from "./series";

/**
 * Every vintage of one series and period that was public on `day` (YYYY-MM-DD), the oldest first. Of
 * several entries for one publication only the last recorded counts: the others were typing errors.
 */
export function vintagesKnownOn(
  observations: readonly Observation[],
  series: SeriesId,
  period: Period,
  day: string,
): Observation[] {
  const ofPublication = new Map<string, Observation>();
  for (const entry of observations) {
    if (entry.series !== series || entry.period !== period || entry.published_on > day) continue;
    const other = ofPublication.get(entry.published_on);
    if (other === undefined || other.recorded_at <= entry.recorded_at) {
      ofPublication.set(entry.published_on, entry);
    }
  }
  return [...ofPublication.values()].sort((a, b) => (a.published_on < b.published_on ? -1 : 1));
}

/** The value of a series for a period as somebody knew it at the end of `day`; null when not yet public. */
export function valueKnownOn(
  observations: readonly Observation[],
  series: SeriesId,
  period: Period,
  day: string,
): Observation | null {
  return vintagesKnownOn(observations, series, period, day).at(-1) ?? null;
}

/** The first value that was published for a period, if that was by `day`. */
export function firstPublishedBy(
  observations: readonly Observation[],
  series: SeriesId,
  period: Period,
  day: string,
): Observation | null {
  return vintagesKnownOn(observations, series, period, day)[0] ?? null;
}

/** The periods of a series that had a value by `day`, in the order of their names. */
export function periodsKnownOn(
  observations: readonly Observation[],
  series: SeriesId,
  day: string,
): Period[] {
  const known = observations.filter(
    (entry) => entry.series === series && entry.published_on <= day,
  );
  return [...new Set(known.map((entry) => entry.period))].sort();
}

/**
 * What was last known of a series on `day`: of the period that ends last, and of several such the longest,
 * the value published last. Null when nothing was public.
 */
export function latestKnownOn(
  observations: readonly Observation[],
  series: SeriesId,
  day: string,
): Observation | null {
  const recency = (period: Period) => {
    const months = monthsOf(period);
    return `${months.at(-1) ?? ""} ${String(months.length).padStart(2, "0")}`;
  };
  const [last] = periodsKnownOn(observations, series, day).sort((a, b) =>
    recency(b).localeCompare(recency(a)),
  );
  return last === undefined ? null : valueKnownOn(observations, series, last, day);
}
