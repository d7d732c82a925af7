import type { Observation } from "../observation";
import type { SeriesId } from "../series";

/** An observation with what a test does not care about filled in. */
export function observe(
  series: SeriesId,
  period: string,
  value: string,
  published_on: string,
  recorded_at = `${published_on}T10:00:00.000Z`,
): Observation {
  return {
    series,
    period,
    value,
    published_on,
    recorded_at,
    status: "estimate",
    source: { name: "Cục Thống kê", address: "https://example.vn/" },
  };
}
