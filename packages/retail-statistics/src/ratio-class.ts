import { divideRounded } from "./divide-rounded";
import type { EstimationUnit, Measure } from "./estimation-unit";
import { exactSum } from "./exact-sum";

/** A class in which somebody is missing, for one measure: what its returns say and whom they stand for. */
export interface RatioClass {
  /** N and r: sellers, and returns among them. */
  readonly sellers: number;
  readonly returns: number;
  /** Of each return, in the order of the sellers: the amount, and what was expected. */
  readonly e: Float64Array;
  readonly x: Float64Array;
  /** Σe and Σx over the returns, and X over all N. Whole đồng, exact. */
  readonly sum_e: number;
  readonly sum_x: number;
  readonly all_x: number;
  /** What each seller without a return is taken to have sold: x · Σe / Σx, rounded; by id. */
  readonly imputed: ReadonlyMap<string, bigint>;
}

/** Puts a class together. Where its returns expect nothing at all, x is 1 for everybody in it. */
export function ratioClass(
  units: readonly EstimationUnit[],
  measure: Measure,
  expected: ReadonlyMap<string, number>,
): RatioClass {
  const answering = units.filter(({ reported }) => reported !== null);
  const someExpected = answering.some(({ id }) => (expected.get(id) ?? 0) > 0);
  const expectedOf = ({ id }: EstimationUnit) => (someExpected ? (expected.get(id) ?? 0) : 1);
  const e = Float64Array.from(answering, ({ reported }) => reported?.[measure] ?? 0);
  const x = Float64Array.from(answering, expectedOf);
  const sums = { sum_e: exactSum(e), sum_x: exactSum(x), all_x: exactSum(units.map(expectedOf)) };
  const impute = (unit: EstimationUnit) =>
    divideRounded(BigInt(expectedOf(unit)) * BigInt(sums.sum_e), BigInt(sums.sum_x));
  const missing = units.filter(({ reported }) => reported === null);
  return {
    sellers: units.length,
    returns: answering.length,
    e,
    x,
    ...sums,
    imputed: new Map(missing.map((unit) => [unit.id, impute(unit)])),
  };
}
