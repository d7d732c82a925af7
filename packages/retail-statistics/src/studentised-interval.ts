import type { TotalAndVariance } from "./estimate-class";

/**
 * The 90 % interval around a total by the studentised bootstrap (Davison & Hinkley, Bootstrap Methods and
 * their Application, Cambridge 1997, section 5.2.1): the 5th and the 95th percentile of (T* − T) / s*
 * over the replicates, turned round and stretched by s. Sales are skewed, and this leans as they do.
 *
 * B + 1 must be divisible by 20, where B is the number of replicates: then the percentiles are the
 * (B + 1)/20-th and the 19(B + 1)/20-th of them, with no interpolation. RangeError otherwise.
 */
export function studentisedInterval(
  { total, variance }: TotalAndVariance,
  replicates: readonly TotalAndVariance[],
): { lower: number; upper: number } {
  const rank = (replicates.length + 1) / 20;
  if (!Number.isInteger(rank)) throw new RangeError("replicates + 1 must be divisible by 20");
  const errors = Float64Array.from(replicates, (one) =>
    one.variance === 0 ? 0 : (one.total - total) / Math.sqrt(one.variance),
  ).sort();
  const standardError = Math.sqrt(variance);
  return {
    lower: total - (errors[19 * rank - 1] ?? 0) * standardError,
    upper: total - (errors[rank - 1] ?? 0) * standardError,
  };
}
