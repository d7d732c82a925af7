import type { EstimationUnit } from "./estimation-unit";

/** Fewer returns than this do not stand for sellers who sent none. */
export const FEWEST_RETURNS = 30;

/** The levels of a stratum in the order in which they divide: size matters most. */
const LEVELS = ["size", "kind", "region"] as const;

/**
 * Divides sellers into the classes within which those with a return stand for those without. A class is
 * a stratum (size × kind × region) where that has {@link FEWEST_RETURNS} returns or nobody is missing;
 * else strata are pooled with their neighbours, regions before kinds and kinds before sizes. Looks only
 * at who answered, never at what. Classes, and sellers in them, come in a fixed order: that of the
 * groups' names, what was pooled last.
 */
export function poolStrata(
  units: readonly EstimationUnit[],
  levels: readonly (typeof LEVELS)[number][] = LEVELS,
): (readonly EstimationUnit[])[] {
  const [level, ...finer] = levels;
  if (level === undefined || isComplete(units)) return [units];
  const groups = [...new Set(units.map((unit) => unit[level]))]
    .sort()
    .map((name) => units.filter((unit) => unit[level] === name));
  const able = groups.filter((group) => isComplete(group) || hasEnough(group));
  const rest = groups.filter((group) => !able.includes(group)).flat();
  const divide = (group: readonly EstimationUnit[]) => poolStrata(group, finer);
  if (rest.length === 0) return able.flatMap(divide);
  if (hasEnough(rest)) return [...able.flatMap(divide), rest];
  const host = fewestReturns(able.filter(hasEnough));
  if (host === null) return [units];
  const others = able.filter((group) => group !== host);
  return [...others.flatMap(divide), [...host, ...rest]];
}

function fewestReturns(groups: readonly (readonly EstimationUnit[])[]) {
  return groups.reduce<readonly EstimationUnit[] | null>(
    (least, group) => (least === null || returnsOf(group) < returnsOf(least) ? group : least),
    null,
  );
}

function returnsOf(units: readonly EstimationUnit[]): number {
  return units.filter(({ reported }) => reported !== null).length;
}

function isComplete(units: readonly EstimationUnit[]): boolean {
  return returnsOf(units) === units.length;
}

function hasEnough(units: readonly EstimationUnit[]): boolean {
  return returnsOf(units) >= FEWEST_RETURNS;
}
