import { NONE, type Column } from "./column";
import { InvalidQuery } from "./invalid-query";
import type { FacetAnswer, FacetRange, FacetRequest } from "./types";

const DEFAULT_VALUES = 100;
const MOST_RANGES = 64;

/** One facet out of how often each value of its column is. Throws InvalidQuery for too many ranges. */
export function countFacet(
  request: FacetRequest,
  column: Column,
  counts: ArrayLike<number>,
): FacetAnswer {
  if (request.type === "stats") return statsOf(column, counts);
  if (request.type === "range") {
    if (request.ranges.length > MOST_RANGES) throw new InvalidQuery("bad_value", request.field);
    return {
      type: "range",
      ranges: request.ranges.map((range) => ({ ...range, count: inRange(range, column, counts) })),
    };
  }
  const codes = [...column.values.keys()].filter((code) => (counts[code] ?? 0) > 0);
  const { limit = DEFAULT_VALUES, sort = "count" } = request;
  const first =
    sort === "alpha" ? codes.sort(byPlace(column)) : commonest(codes, counts, column, limit);
  const values = first.slice(0, limit).map((code) => ({
    value: column.values[code] ?? "",
    count: counts[code] ?? 0,
  }));
  const shown = values.reduce((sum, { count }) => sum + count, 0);
  const all = codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  return { type: "value", values, otherCount: all - shown };
}

function byPlace(column: Column): (a: number, b: number) => number {
  const places = column.places();
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0);
}

/** The values of the highest counts, alike ones by value; those out of question are not sorted. */
function commonest(
  codes: readonly number[],
  counts: ArrayLike<number>,
  column: Column,
  limit: number,
): number[] {
  const countOf = (code: number): number => counts[code] ?? 0;
  const least = Uint32Array.from(codes, countOf).sort().at(-limit) ?? 0;
  const byValue = byPlace(column);
  return codes
    .filter((code) => countOf(code) >= least)
    .sort((a, b) => countOf(b) - countOf(a) || byValue(a, b));
}

/** How many documents in `slots` have each value of a column. */
export function countCodes(column: Column, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  const { codes, lists } = column;
  for (let at = 0; at < slots.length; at++) {
    const code = codes[slots[at] ?? 0] ?? NONE;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else if (code !== NONE) {
      for (const one of lists[-2 - code] ?? []) counts[one] = (counts[one] ?? 0) + 1;
    }
  }
  return counts;
}

/** Values in the range, each as often as documents have it. */
function inRange({ from, to }: FacetRange, { values }: Column, counts: ArrayLike<number>): number {
  return values.reduce<number>((sum, value, code) => {
    const inside =
      typeof value === "number" && value >= (from ?? -Infinity) && value < (to ?? Infinity);
    return inside ? sum + (counts[code] ?? 0) : sum;
  }, 0);
}

function statsOf({ values }: Column, counts: ArrayLike<number>): FacetAnswer {
  let min: number | null = null;
  let max: number | null = null;
  let sum = 0;
  let count = 0;
  values.forEach((value, code) => {
    const times = counts[code] ?? 0;
    if (typeof value !== "number" || times === 0) return;
    min = Math.min(min ?? value, value);
    max = Math.max(max ?? value, value);
    sum += value * times;
    count += times;
  });
  return { type: "stats", min, max, sum, count };
}
