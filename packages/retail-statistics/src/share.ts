import {
  DENOMINATOR_SERIES,
  denominatorKnownOn,
  type DenominatorId,
  type DenominatorValue,
} from "./denominator";
import { decimalPlaces } from "./decimal";
import type { Observation } from "./observation";
import { periodKind, type Period } from "./period";
import { periodsKnownOn, valueKnownOn } from "./vintages";

/**
 * Đồng for a dollar at which a value in dollars is compared with retail in đồng. An assumption: no
 * source gives the rate that the Ministry used, so every share made with it must say so.
 */
export const ASSUMED_VND_PER_USD = 26_000;

/** E-commerce as a share of one retail total. */
export interface RetailShare {
  denominator: DenominatorId;
  year: Period;
  /** Per cent, not rounded. */
  percent: number;
  numerator: Observation;
  /** The numerator in thousand billion đồng at the assumed rate. */
  numerator_value: number;
  vnd_per_usd: number;
  of: DenominatorValue;
}

/**
 * E-commerce of `year` in per cent of a retail total, as it could be worked out on `day`:
 * 100 × E × r / 1000 / D, with E in billion dollars, r đồng for a dollar and D in thousand billion đồng.
 * Null while the numerator or the denominator is unknown.
 */
export function shareKnownOn(
  observations: readonly Observation[],
  denominator: DenominatorId,
  year: Period,
  day: string,
  vndPerUsd: number = ASSUMED_VND_PER_USD,
): RetailShare | null {
  const numerator = valueKnownOn(observations, "vn-ecommerce", year, day);
  const of = denominatorKnownOn(observations, denominator, year, day);
  if (!numerator || !of || of.value === 0) return null;
  const value = (Number(numerator.value) * vndPerUsd) / 1000;
  return {
    denominator,
    year,
    percent: (100 * value) / of.value,
    numerator,
    numerator_value: value,
    vnd_per_usd: vndPerUsd,
    of,
  };
}

/** The last year of which e-commerce and retail of goods and services were public on `day`. */
export function lastYearWithShare(
  observations: readonly Observation[],
  day: string,
): Period | null {
  const years = periodsKnownOn(observations, "vn-ecommerce", day).filter(
    (period) =>
      periodKind(period) === "year" &&
      valueKnownOn(observations, DENOMINATOR_SERIES.goods_services, period, day) !== null,
  );
  return years.at(-1) ?? null;
}

/**
 * The rates (đồng for a dollar) at which the share of goods and services that the Ministry published,
 * would come out of the same values: r = p / 100 × D × 1000 / E for p half a unit of its last place below
 * and above. It shows how far the assumed rate can be wrong. Null without such a figure.
 */
export function ratesOfPublishedShare(
  observations: readonly Observation[],
  year: Period,
  day: string,
): { published: Observation; lowest: number; highest: number } | null {
  const share = shareKnownOn(observations, "goods_services", year, day);
  const published = valueKnownOn(observations, "vn-ecommerce-share-goods-services", year, day);
  if (!share || !published) return null;
  const rate = (percent: number) =>
    (percent / 100) * share.of.value * (1000 / Number(share.numerator.value));
  const percent = Number(published.value);
  const half = 0.5 * 10 ** -decimalPlaces(published.value);
  return { published, lowest: rate(percent - half), highest: rate(percent + half) };
}
