import type { Observation } from "../observation";
import type { ReleasedShare } from "../released-share";
import type { ReleaseInputs } from "../release-inputs";
import type { ReleasedSum } from "../release-outputs";

const RETAIL = [
  ["goods", "qn-retail-goods"],
  ["goods_services", "qn-retail-goods-services"],
] as const;

/** METHOD.md 3, "Share". */
export function secondShares(
  online: ReleasedSum,
  { method, period, observations }: Pick<ReleaseInputs, "method" | "period" | "observations">,
  months: readonly string[],
): ReleasedShare[] {
  const shares: ReleasedShare[] = [];
  for (const [denominator, series] of RETAIL) {
    const whole = last(observations, series, period);
    const parts = months.map((month) => last(observations, series, month));
    const used = whole ? [whole] : parts.filter((one) => one !== undefined);
    if (!whole && used.length < months.length) continue;
    const places = Math.max(...used.map(({ value }) => (value.split(".")[1] ?? "").length));
    const units = used.reduce((sum, { value }) => {
      const [front = "", back = ""] = value.split(".");
      return sum + BigInt(front + back + "0".repeat(places - back.length));
    }, 0n);
    if (units === 0n) continue;
    // A unit of the last place is 10⁹ / 10^places đồng; 100 per cent are the whole.
    const retail = units * 10n ** 9n;
    const hundredfold = (amount: number) => BigInt(amount) * 10n ** BigInt(places + 2);
    const told = method > 3 ? decimalsFor(hundredfold(online.total), retail) : 2;
    const percent = (amount: number) => {
      const above = hundredfold(amount) * 10n ** BigInt(told);
      const rest = above % retail;
      return dotted(above / retail + (2n * rest >= retail ? 1n : 0n), told);
    };
    shares.push({
      denominator,
      of: dotted(units, places),
      observations: used,
      percent: percent(online.total),
      lower: online.lower === null ? null : percent(online.lower),
      upper: online.upper === null ? null : percent(online.upper),
    });
  }
  return shares;
}

/** The share is above / below; from version 4 on the first digit that is not 0 brings two more with it. */
function decimalsFor(above: bigint, below: bigint): number {
  if (above === 0n || above >= below) return 2;
  let zeros = 0;
  for (let next = above * 10n; next < below; next *= 10n) zeros++;
  return zeros + 3;
}

function last(observations: readonly Observation[], series: string, period: string) {
  let found: Observation | undefined;
  for (const one of observations) {
    if (one.series !== series || one.period !== period) continue;
    const stamp = ({ published_on, recorded_at }: Observation) => `${published_on} ${recorded_at}`;
    if (!found || stamp(found) <= stamp(one)) found = one;
  }
  return found;
}

function dotted(units: bigint, places: number): string {
  if (places === 0) return units.toString();
  const scale = 10n ** BigInt(places);
  return `${String(units / scale)}.${(units % scale).toString().padStart(places, "0")}`;
}
