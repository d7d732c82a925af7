import type { Column } from "./column";
import { InvalidQuery } from "./invalid-query";
import { firstOf } from "./slot-order";
import type { FacetAnswer, FacetRange, FacetRequest } from "./types";

const DEFAULT_VALUES = 100;
const MOST_RANGES = 64;

/** Values that documents have, by number: those that any has, each once, and how many documents have which. */
export interface Counted {
  readonly codes: readonly number[];
  readonly counts: ArrayLike<number>;
}

/** One facet out of the values that documents have. Throws InvalidQuery for too many ranges. */
export function countFacet(request: FacetRequest, column: Column, counted: Counted): FacetAnswer {
  if (request.type === "stats") return statsOf(column, counted);
  if (request.type === "range") {
    if (request.ranges.length > MOST_RANGES) throw new InvalidQuery("bad_value", request.field);
    return rangesOf(request.ranges, column, counted);
  }
  const { codes, counts } = counted;
  if (request.type === "distinct") return { type: "distinct", count: codes.length };
  const { limit = DEFAULT_VALUES, sort = "count" } = request;
  const byValue = byPlace(column);
  const byCount = (a: number, b: number): number =>
    (counts[b] ?? 0) - (counts[a] ?? 0) || byValue(a, b);
  const values = firstOf(codes, limit, sort === "alpha" ? byValue : byCount).map((code) => ({
    value: column.values[code] ?? "",
    count: counts[code] ?? 0,
  }));
  const shown = values.reduce((sum, { count }) => sum + count, 0);
  const all = codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  return { type: "value", values, otherCount: all - shown };
}

function byPlace(column: Column): (a: number, b: number) => number {
  const places = column.places();
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b;
}

/** Each value counts in its ranges as often as documents have it. */
function rangesOf(
  ranges: readonly FacetRange[],
  { values }: Column,
  { codes, counts: times }: Counted,
): FacetAnswer {
  const froms = Float64Array.from(ranges, ({ from }) => from ?? -Infinity);
  const tos = Float64Array.from(ranges, ({ to }) => to ?? Infinity);
  const counts = new Uint32Array(ranges.length);
  let min = Infinity;
  let max = -Infinity;
  for (const code of codes) {
    const value = values[code];
    if (typeof value !== "number") continue;
    if (value < min) min = value;
    if (value > max) max = value;
    for (let at = 0; at < counts.length; at++) {
      if (value >= (froms[at] ?? 0) && value < (tos[at] ?? 0))
        counts[at] = (counts[at] ?? 0) + (times[code] ?? 0);
    }
  }
  return {
    type: "range",
    ranges: ranges.map((range, at) => ({ ...range, count: counts[at] ?? 0 })),
    ...extent(min, max),
  };
}

function statsOf({ values }: Column, { codes, counts }: Counted): FacetAnswer {
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  let count = 0;
  for (const code of codes) {
    const value = values[code];
    if (typeof value !== "number") continue;
    const times = counts[code] ?? 0;
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value * times;
    count += times;
  }
  return { type: "stats", ...extent(min, max), sum, count };
}

/** Without any value nothing is least. */
function extent(min: number, max: number): { min: number | null; max: number | null } {
  return min > max ? { min: null, max: null } : { min, max };
}
