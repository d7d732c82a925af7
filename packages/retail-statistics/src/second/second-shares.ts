import type { Observation } from "../observation";
import type { ReleasedShare } from "../released-share";
import type { ReleasedSum } from "../release-outputs";

const RETAIL = [
  ["goods", "qn-retail-goods"],
  ["goods_services", "qn-retail-goods-services"],
] as const;

/** METHOD.md 3, "Share". */
export function secondShares(
  online: ReleasedSum,
  period: string,
  months: readonly string[],
  observations: readonly Observation[],
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
    // A unit of the last place is 10⁹ / 10^places đồng; 10⁴ hundredths of a per cent are the whole.
    const percent = (amount: number) => {
      const above = BigInt(amount) * 10_000n * 10n ** BigInt(places);
      const below = units * 10n ** 9n;
      const rest = above % below;
      return dotted(above / below + (2n * rest >= below ? 1n : 0n), 2);
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
