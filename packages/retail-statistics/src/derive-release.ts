import { estimateMonth, type MonthEstimate } from "./estimate-month";
import type { EstimationUnit, Measure } from "./estimation-unit";
import { exactSum } from "./exact-sum";
import { flagReturns } from "./flag-returns";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";
import type { ReleasedSum, ReleaseOutputs } from "./release-outputs";
import { releaseTables } from "./release-tables";
import { sharesOfRetail } from "./released-share";
import { openReturns } from "./reported-amounts";
import { unitsOfMonth } from "./units-of-month";

/** From this version of METHOD.md on a release has tables. */
const METHOD_OF_TABLES = 2;

/** One month's sellers, and what they are estimated to have sold; null: too few returns. */
interface Month {
  month: string;
  units: EstimationUnit[];
  estimate: MonthEstimate | null;
}

/**
 * Works a release out from what was locked for it, as METHOD.md says, to the last digit. Months are
 * estimated each by itself and added up, and so are the bounds of their intervals: as if what is wrong in
 * one month were wrong in all, since it is often the same sellers who send no return.
 */
export function deriveRelease(inputs: ReleaseInputs, replicates?: number): ReleaseOutputs {
  const names = monthsOf(inputs.period);
  const book = openReturns(inputs);
  const months = names.map((month): Month => {
    const units = unitsOfMonth(inputs.frame, book, month);
    return { month, units, estimate: estimateMonth(units, month, replicates) };
  });
  const floor = inputs.floor.filter(({ month }) => names.includes(month));
  const floorVnd = exactSum(floor.map(({ goods_vnd }) => goods_vnd));
  const framed = new Set(inputs.frame.map(({ id }) => id));
  const outside = floor.map(({ seller }) => seller).filter((seller) => !framed.has(seller));
  const flagged = months.flatMap(({ month, units }) => flagReturns(units, book, month));
  const online = sumMonths(months, "online", floorVnd);
  const all = months.flatMap(({ units }) => units);
  return {
    method: inputs.method,
    period: inputs.period,
    basis: isEstimated(months) ? "estimated" : "known_only",
    floor_vnd: floorVnd,
    online,
    chat: sumMonths(months, "chat", 0),
    expected_returns: all.length,
    returns: all.filter(({ reported }) => reported !== null).length,
    sellers_outside_frame: new Set(outside).size,
    flagged_returns: flagged.length,
    unreviewed_returns: flagged.filter(({ reviewed }) => !reviewed).length,
    shares: sharesOfRetail(online, inputs),
    ...(inputs.method < METHOD_OF_TABLES
      ? {}
      : { tables: releaseTables(inputs, isEstimated(months) ? imputedOnline(months) : []) }),
  };
}

/** What was imputed of each seller in each month. */
function imputedOnline(months: readonly Month[]): [string, number][] {
  return months.flatMap(({ estimate }) => [...(estimate?.online.imputed ?? [])]);
}

function isEstimated(months: readonly Month[]): boolean {
  return months.every(({ estimate }) => estimate !== null);
}

/** Adds months up, on top of what was counted. Without an estimate of each, what is known is all there is. */
function sumMonths(months: readonly Month[], measure: Measure, counted: number): ReleasedSum {
  const units = months.flatMap((month) => month.units);
  const known = exactSum([counted, ...units.map(({ reported }) => reported?.[measure] ?? 0)]);
  if (!isEstimated(months)) return { total: known, known, lower: null, upper: null };
  const sum = (key: "total" | "lower" | "upper") =>
    exactSum([counted, ...months.map(({ estimate }) => estimate?.[measure][key] ?? 0)]);
  return { total: sum("total"), known, lower: sum("lower"), upper: sum("upper") };
}
