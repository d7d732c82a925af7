import type { DenominatorId } from "./denominator";
import { divideRounded } from "./divide-rounded";
import { addDecimals, decimalPlaces, type Decimal } from "./decimal";
import { monthsOf } from "./months";
import type { Observation } from "./observation";
import type { Period } from "./period";
import { valueKnownOn } from "./vintages";

const SERIES_OF_PROVINCE = {
  goods: "qn-retail-goods",
  goods_services: "qn-retail-goods-services",
} as const satisfies Record<DenominatorId, string>;

/** E-commerce in per cent of one of the province's retail totals. */
export interface ReleasedShare {
  denominator: DenominatorId;
  /** The total in billion đồng, and where it was published. */
  of: Decimal;
  observations: readonly Observation[];
  /** With two decimals, halves up; the bounds are those of the numerator. */
  percent: Decimal;
  lower: Decimal | null;
  upper: Decimal | null;
}

/**
 * The share of the province's retail that amounts (in đồng) are, for every total that is published for the
 * period or for all of its months. The totals are taken as they are: they have no interval of their own.
 */
export function sharesOfRetail(
  amounts: { total: number; lower: number | null; upper: number | null },
  period: Period,
  observations: readonly Observation[],
): ReleasedShare[] {
  return (["goods", "goods_services"] as const).flatMap((denominator) => {
    const known = retailOf(SERIES_OF_PROVINCE[denominator], period, observations);
    const of = addDecimals(known.map(({ value }) => value));
    if (Number(of) === 0) return [];
    const bound = (amount: number | null) => (amount === null ? null : percentOf(amount, of));
    return {
      denominator,
      of,
      observations: known,
      percent: percentOf(amounts.total, of),
      lower: bound(amounts.lower),
      upper: bound(amounts.upper),
    };
  });
}

/** The period's own value, else those of all its months, else nothing: each as last published. */
function retailOf(
  series: (typeof SERIES_OF_PROVINCE)[DenominatorId],
  period: Period,
  observations: readonly Observation[],
): Observation[] {
  const last = (one: Period) => valueKnownOn(observations, series, one, LAST_DAY);
  const whole = last(period);
  if (whole) return [whole];
  const months = monthsOf(period).map(last);
  return months.every((one) => one !== null) ? months : [];
}

/** After every publication that an input can hold: inputs are cut on the day that they are locked. */
const LAST_DAY = "9999-12-31";

/** 100 · amount / (billions · 10⁹) with two decimals. */
function percentOf(amount: number, billions: Decimal): Decimal {
  const places = decimalPlaces(billions);
  const scaled = BigInt(billions.replace(".", ""));
  const hundredths = divideRounded(
    BigInt(amount) * 10_000n * 10n ** BigInt(places),
    scaled * 1_000_000_000n,
  );
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
