import type { DenominatorId } from "./denominator";
import { divideRounded } from "./divide-rounded";
import { addDecimals, decimalPlaces, type Decimal } from "./decimal";
import { monthsOf } from "./months";
import type { Observation } from "./observation";
import type { Period } from "./period";
import type { ReleaseInputs } from "./release-inputs";
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
  /** Halves up, with as many decimals as section 3 of METHOD.md gives it; the bounds are those of the numerator. */
  percent: Decimal;
  lower: Decimal | null;
  upper: Decimal | null;
}

/** From this version of METHOD.md on a small share has more than two decimals. */
const METHOD_OF_DIGITS = 4;
const FEWEST_DECIMALS = 2;
/** What a share counts in units of its last decimal at least: three digits. */
const FEWEST_UNITS = 100n;

/**
 * The share of the province's retail that amounts (in đồng) are, for every total that is published for the
 * period or for all of its months. The totals are taken as they are: they have no interval of their own.
 */
export function sharesOfRetail(
  amounts: { total: number; lower: number | null; upper: number | null },
  { method, period, observations }: Pick<ReleaseInputs, "method" | "period" | "observations">,
): ReleasedShare[] {
  return (["goods", "goods_services"] as const).flatMap((denominator) => {
    const known = retailOf(SERIES_OF_PROVINCE[denominator], period, observations);
    const of = addDecimals(known.map(({ value }) => value));
    if (Number(of) === 0) return [];
    const decimals =
      method < METHOD_OF_DIGITS ? FEWEST_DECIMALS : decimalsOfShare(amounts.total, of);
    const percent = (amount: number) => percentOf(amount, of, decimals);
    const bound = (amount: number | null) => (amount === null ? null : percent(amount));
    return {
      denominator,
      of,
      observations: known,
      percent: percent(amounts.total),
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

/** How many decimals a share needs so that three digits of it are told; of nothing, as many as of the largest. */
function decimalsOfShare(amount: number, billions: Decimal): number {
  if (amount === 0) return FEWEST_DECIMALS;
  const [above, below] = fractionOf(amount, billions);
  let decimals = FEWEST_DECIMALS;
  while (above * 10n ** BigInt(decimals) < FEWEST_UNITS * below) decimals += 1;
  return decimals;
}

/** 100 · amount / (billions · 10⁹) with so many decimals. */
function percentOf(amount: number, billions: Decimal, decimals: number): Decimal {
  const [above, below] = fractionOf(amount, billions);
  const units = divideRounded(above * 10n ** BigInt(decimals), below);
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The per cent that an amount is, as numerator and denominator. */
function fractionOf(amount: number, billions: Decimal): [above: bigint, below: bigint] {
  const scaled = BigInt(billions.replace(".", ""));
  return [BigInt(amount) * 100n * 10n ** BigInt(decimalPlaces(billions)), scaled * 1_000_000_000n];
}
