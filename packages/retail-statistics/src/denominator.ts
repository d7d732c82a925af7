import type { Observation } from "./observation";
import { periodKind, yearOf, type Period } from "./period";
import { periodsKnownOn, valueKnownOn } from "./vintages";

/** The two retail totals that targets are set against. */
export type DenominatorId = "goods" | "goods_services";

export const DENOMINATOR_SERIES = {
  goods: "vn-retail-goods",
  goods_services: "vn-retail-goods-services",
} as const satisfies Record<DenominatorId, string>;

/** A retail total of a year, published or worked out, with everything it was made of. */
export interface DenominatorValue {
  /** Thousand billion đồng at current prices. */
  value: number;
  /** `ratio`: goods of the year were not published and are estimated. */
  basis: "published" | "ratio";
  /** The year's own value, or the three values of the ratio: year's total, goods and total so far. */
  inputs: Observation[];
}

/**
 * The denominator of `year` as it was known on `day`; null when nothing allows it.
 *
 * Goods of a year are published only in part. Then they are estimated by ratio from the last first
 * months *c* of the year for which both series are public: G(year) = T(year) × G(c) / T(c), with G
 * goods and T goods and consumer services. The assumption is that the last months had the same share of
 * goods as the ones before (ratio estimator: Cochran, Sampling Techniques, 3rd ed., chapter 6).
 */
export function denominatorKnownOn(
  observations: readonly Observation[],
  denominator: DenominatorId,
  year: Period,
  day: string,
): DenominatorValue | null {
  const own = valueKnownOn(observations, DENOMINATOR_SERIES[denominator], year, day);
  if (own) return { value: Number(own.value), basis: "published", inputs: [own] };
  return denominator === "goods" ? goodsByRatio(observations, year, day) : null;
}

function goodsByRatio(
  observations: readonly Observation[],
  year: Period,
  day: string,
): DenominatorValue | null {
  const known = (series: "goods" | "goods_services", period: Period) =>
    valueKnownOn(observations, DENOMINATOR_SERIES[series], period, day);
  const soFar = periodsKnownOn(observations, DENOMINATOR_SERIES.goods, day)
    .filter((period) => periodKind(period) === "first_months" && yearOf(period) === year)
    .filter((period) => known("goods_services", period) !== null)
    .at(-1);
  const total = known("goods_services", year);
  const part = soFar === undefined ? null : known("goods", soFar);
  const whole = soFar === undefined ? null : known("goods_services", soFar);
  if (!total || !part || !whole || Number(whole.value) === 0) return null;
  return {
    value: (Number(total.value) * Number(part.value)) / Number(whole.value),
    basis: "ratio",
    inputs: [total, part, whole],
  };
}
