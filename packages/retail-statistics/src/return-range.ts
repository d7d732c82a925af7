/** Others that must have filed before anything is said of them. */
export const FEWEST_OTHERS = 5;

/** Both ends are widened to whole steps, because a quartile of few is the figure of one of them. */
const STEP_PERCENT = 5;

/** Where the middle half of the others lies, in per cent: multiples of 5. */
export interface NeighboursRange {
  lower_percent: number;
  upper_percent: number;
}

/**
 * The lower and the upper quartile of other sellers' online shares (linear interpolation between order
 * statistics, type 7 of Hyndman and Fan 1996), rounded outward to steps of 5 points. Null for fewer than
 * five others, so that no single one shows.
 *
 * @param percents of each other seller, 0 to 100
 */
export function neighboursRange(percents: readonly number[]): NeighboursRange | null {
  if (percents.length < FEWEST_OTHERS) return null;
  const sorted = percents.toSorted((a, b) => a - b);
  return {
    lower_percent: Math.floor(quantile(sorted, 0.25) / STEP_PERCENT) * STEP_PERCENT,
    upper_percent: Math.ceil(quantile(sorted, 0.75) / STEP_PERCENT) * STEP_PERCENT,
  };
}

function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? 0;
  return low + (high - low) * (at - Math.floor(at));
}
