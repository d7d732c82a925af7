import { estimateClass, type TotalAndVariance } from "./estimate-class";
import { MEASURES, type Measure } from "./estimation-unit";
import type { Draw } from "./random";
import type { RatioClass } from "./ratio-class";

/**
 * Totals of both measures over all classes, as often as asked, each time from another sample of the
 * returns: r − 1 of a class's r returns, drawn with replacement, the same for both measures. Numbers are
 * drawn replicate by replicate, in each class by class.
 */
export function replicateTotals(
  classes: Record<Measure, readonly RatioClass[]>,
  draw: Draw,
  replicates: number,
): Record<Measure, TotalAndVariance[]> {
  const totals: Record<Measure, TotalAndVariance[]> = { online: [], chat: [] };
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const samples = classes.online.map(({ returns }) => drawSample(returns, draw));
    for (const measure of MEASURES) {
      totals[measure].push(
        addUp(classes[measure].map((one, index) => estimateClass(one, samples[index] ?? null))),
      );
    }
  }
  return totals;
}

/** Totals and variances of classes added up, in their order. */
export function addUp(parts: readonly TotalAndVariance[]): TotalAndVariance {
  const sum = { total: 0, variance: 0 };
  for (const { total, variance } of parts) {
    sum.total += total;
    sum.variance += variance;
  }
  return sum;
}

function drawSample(returns: number, draw: Draw): Uint16Array {
  const drawn = new Uint16Array(returns);
  for (let index = 1; index < returns; index += 1) {
    const one = draw(returns);
    drawn[one] = (drawn[one] ?? 0) + 1;
  }
  return drawn;
}
