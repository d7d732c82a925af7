import { estimateClass, type TotalAndVariance } from "./estimate-class";
import type { EstimationUnit, Measure } from "./estimation-unit";
import { exactSum } from "./exact-sum";
import { expectedAmounts } from "./expected-amounts";
import { poolStrata } from "./pool-strata";
import { randomNumbers } from "./random";
import { ratioClass, type RatioClass } from "./ratio-class";
import { addUp, replicateTotals } from "./replicate-totals";
import { studentisedInterval } from "./studentised-interval";

/** What all sellers together sold, with how sure that is. Whole đồng. */
export interface Estimate {
  total: number;
  /** The part of it that was reported; the rest is imputed. */
  reported: number;
  /** 90 % interval, in whole million đồng rounded outwards. */
  lower: number;
  upper: number;
  /** What each seller without a return is taken to have sold, by id. */
  imputed: ReadonlyMap<string, number>;
}

export type MonthEstimate = Record<Measure, Estimate>;

/** Replicates of a published interval. */
export const REPLICATES = 999;

const MILLION = 1_000_000;

/**
 * Estimates one month from the returns that came, as METHOD.md describes: within pooled strata each
 * seller without a return is given what the others' returns make of her expected amount (ratio
 * imputation, which comes to the ratio estimator of each class), and the interval is a studentised
 * bootstrap. The same input gives the same answer to the last đồng on every machine: all is done in
 * whole numbers.
 *
 * `units` come in any order, their ids differ. `seed` is the month, so that nobody may choose it. Null
 * where somebody is missing and fewer than two returns could stand for her.
 */
export function estimateMonth(
  units: readonly EstimationUnit[],
  seed: string,
  replicates = REPLICATES,
): MonthEstimate | null {
  const classes = openClasses(units);
  if (classes === null) return null;
  const ofMeasure = { online: classes("online"), chat: classes("chat") };
  const replicated = replicateTotals(ofMeasure, randomNumbers(seed), replicates);
  const estimate = (measure: Measure) =>
    toEstimate(units, measure, ofMeasure[measure], replicated[measure]);
  return { online: estimate("online"), chat: estimate("chat") };
}

/**
 * What each seller without a return is taken to have sold, by id, as {@link estimateMonth} has it, without
 * the interval, which costs the most.
 */
export function imputeMonth(
  units: readonly EstimationUnit[],
  measure: Measure,
): ReadonlyMap<string, number> | null {
  const classes = openClasses(units);
  return classes === null ? null : imputedIn(classes(measure));
}

/** The classes in which somebody is missing, for each measure; null where one cannot be estimated. */
function openClasses(
  units: readonly EstimationUnit[],
): ((measure: Measure) => RatioClass[]) | null {
  const sorted = [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  const standing = sorted.filter(({ unique, reported }) => !unique || reported === null);
  const open = poolStrata(standing).filter((group) => returnsOf(group) < group.length);
  if (open.some((group) => returnsOf(group) < 2)) return null;
  return (measure) => {
    const expected = expectedAmounts(standing, measure);
    return open.map((group) => ratioClass(group, measure, expected));
  };
}

function imputedIn(classes: readonly RatioClass[]): Map<string, number> {
  return new Map(
    classes.flatMap((one) => [...one.imputed].map(([id, vnd]) => [id, Number(vnd)] as const)),
  );
}

function toEstimate(
  units: readonly EstimationUnit[],
  measure: Measure,
  classes: readonly RatioClass[],
  replicates: readonly TotalAndVariance[],
): Estimate {
  const reported = exactSum(units.map((unit) => unit.reported?.[measure] ?? 0));
  const imputed = imputedIn(classes);
  const estimate = addUp(classes.map((one) => estimateClass(one, null)));
  const { lower, upper } = studentisedInterval(estimate, replicates);
  const total = exactSum([reported, ...imputed.values()]);
  const bound = (value: number) => value - estimate.total + total;
  return {
    total,
    reported,
    lower: Math.max(reported, Math.min(total, downToMillion(bound(lower)))),
    upper: Math.max(total, -downToMillion(-bound(upper))),
    imputed,
  };
}

function downToMillion(value: number): number {
  return Math.floor(value / MILLION) * MILLION;
}

function returnsOf(units: readonly EstimationUnit[]): number {
  return units.filter(({ reported }) => reported !== null).length;
}
