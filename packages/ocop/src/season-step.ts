/** What becomes of a product's season: it begins or ends with the month that is told. */
export type SeasonStep = "begins" | "ends" | null;

/**
 * Whether a product comes into season in a month (it is sold then and was not in the month before) or is sold
 * in it for the last time. Null for what is sold all year, is out of season or in the middle of it.
 *
 * @param season months of the year in which it is on sale, 1–12; null for the whole year
 * @param month 1–12
 */
export function seasonStep(season: readonly number[] | null, month: number): SeasonStep {
  if (season === null || !season.includes(month)) return null;
  if (!season.includes(month === 1 ? 12 : month - 1)) return "begins";
  return season.includes(month === 12 ? 1 : month + 1) ? null : "ends";
}
