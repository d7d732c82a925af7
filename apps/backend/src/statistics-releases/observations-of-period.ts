import { monthsOf } from "@cho-lang/retail-statistics/months";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { Period } from "@cho-lang/retail-statistics/period";

/**
 * What was published of a period and its months. Made-up values are in it for a demonstration alone, and
 * only where nobody has published one of the same series and period.
 */
export function observationsOfPeriod(
  observations: readonly Observation[],
  period: Period,
  madeUp: boolean,
): Observation[] {
  const months = monthsOf(period);
  const of = observations.filter((one) => one.period === period || months.includes(one.period));
  const isPublished = ({ series, period: about }: Observation) =>
    of.some((one) => !one.demonstration && one.series === series && one.period === about);
  return of.filter((one) => !one.demonstration || (madeUp && !isPublished(one)));
}
