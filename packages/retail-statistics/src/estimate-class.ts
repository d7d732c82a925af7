import type { RatioClass } from "./ratio-class";

/** A total in đồng and its variance in đồng². */
export interface TotalAndVariance {
  total: number;
  variance: number;
}

/**
 * The ratio estimate X · Σwe / Σwx of a class's total, and its variance by linearisation,
 * X² · (1 − r/N) · r/(r − 1) · Σwd² / (Σwx)² with d = e − x · Σwe/Σwx (Särndal, Swensson & Wretman,
 * Model Assisted Survey Sampling, Springer 1992, section 5.6; weights w have the mean 1).
 *
 * Every return weighs 1 when `drawn` is null. Else `drawn` says how often each came in a sample of r − 1
 * drawn with replacement, and one that came k times weighs 1 − λ + λ k r/(r − 1) with λ = √(1 − r/N):
 * the rescaled bootstrap (Rao & Wu, JASA 83 (1988) 231–241). Sums run in the order of the sellers.
 */
export function estimateClass(ratio: RatioClass, drawn: Uint16Array | null): TotalAndVariance {
  const { e, x, returns, all_x: allX } = ratio;
  const missing = (ratio.sellers - returns) / ratio.sellers;
  const lambda = drawn === null ? 0 : Math.sqrt(missing);
  const stretch = (lambda * returns) / (returns - 1);
  let we = 0;
  let wx = 0;
  let wee = 0;
  let wex = 0;
  let wxx = 0;
  for (let index = 0; index < returns; index += 1) {
    const weight = 1 - lambda + stretch * (drawn?.[index] ?? 0);
    const amount = e[index] ?? 0;
    const expected = x[index] ?? 0;
    we += weight * amount;
    wx += weight * expected;
    wee += weight * amount * amount;
    wex += weight * amount * expected;
    wxx += weight * expected * expected;
  }
  const rate = we / wx;
  const residuals = Math.max(0, wee - 2 * rate * wex + rate * rate * wxx);
  const scale = allX / wx;
  return {
    total: allX * rate,
    variance: scale * scale * missing * (returns / (returns - 1)) * residuals,
  };
}
