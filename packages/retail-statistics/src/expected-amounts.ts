import type { EstimationUnit, Measure } from "./estimation-unit";

/**
 * What each seller would be expected to sell, up to a factor: x = p + p̄, with p what she last reported
 * and p̄ the mean of p over her cell (kind × size), or her size, or everybody, whichever first has any;
 * p̄ in place of p where she never reported. In đồng, p̄ rounded down; 0 when nobody ever reported.
 *
 * Half of it is the mean, so that no seller's answer counts for more than twice its weight by number:
 * with p alone, one who sold for almost nothing last month would stand for all that others sold.
 */
export function expectedAmounts(
  units: readonly EstimationUnit[],
  measure: Measure,
): Map<string, number> {
  const means = new Map<string, number | null>();
  const meanOf = (key: string, among: (unit: EstimationUnit) => boolean) => {
    const known = means.get(key);
    if (known !== undefined) return known;
    const mean = meanOfPrevious(units.filter(among), measure);
    means.set(key, mean);
    return mean;
  };
  return new Map(
    units.map((unit) => {
      const ofSize = ({ size }: EstimationUnit) => size === unit.size;
      const mean =
        meanOf(`${unit.size}\n${unit.kind}`, (one) => ofSize(one) && one.kind === unit.kind) ??
        meanOf(unit.size, ofSize) ??
        meanOf("", () => true) ??
        0;
      return [unit.id, (unit.previous?.[measure] ?? mean) + mean];
    }),
  );
}

function meanOfPrevious(units: readonly EstimationUnit[], measure: Measure): number | null {
  const known = units.flatMap(({ previous }) => previous?.[measure] ?? []);
  if (known.length === 0) return null;
  return Math.floor(known.reduce((sum, value) => sum + value, 0) / known.length);
}
