import { NONE, type Column } from "./column";
import { InvalidQuery } from "./invalid-query";
import { firstOf } from "./slot-order";
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
    return { type: "range", ranges: countRanges(request.ranges, column, counts) };
  }
  const codes = presentCodes(counts);
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

/** The values that some document has. */
function presentCodes(counts: ArrayLike<number>): number[] {
  const codes: number[] = [];
  for (let code = 0; code < counts.length; code++) {
    if ((counts[code] ?? 0) > 0) codes.push(code);
  }
  return codes;
}

function byPlace(column: Column): (a: number, b: number) => number {
  const places = column.places();
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b;
}

/** How many documents in `slots` have each value of a column. */
export function countCodes(column: Column, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  const { codes, lists } = column;
  const listCounts = lists.map(() => 0);
  for (let at = 0; at < slots.length; at++) {
    const code = codes[slots[at] ?? 0] ?? NONE;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else if (code !== NONE) listCounts[-2 - code] = (listCounts[-2 - code] ?? 0) + 1;
  }
  listCounts.forEach((times, list) => {
    if (times === 0) return;
    for (const code of lists[list] ?? []) counts[code] = (counts[code] ?? 0) + times;
  });
  return counts;
}

/** Each value counts in its ranges as often as documents have it. */
function countRanges(
  ranges: readonly FacetRange[],
  { values }: Column,
  counts: ArrayLike<number>,
): (FacetRange & { count: number })[] {
  const counted = ranges.map((range) => ({ ...range, count: 0 }));
  for (let code = 0; code < counts.length; code++) {
    const times = counts[code] ?? 0;
    const value = values[code];
    if (times === 0 || typeof value !== "number") continue;
    for (const range of counted) {
      if (value >= (range.from ?? -Infinity) && value < (range.to ?? Infinity))
        range.count += times;
    }
  }
  return counted;
}

function statsOf({ values }: Column, counts: ArrayLike<number>): FacetAnswer {
  let min: number | null = null;
  let max: number | null = null;
  let sum = 0;
  let count = 0;
  for (let code = 0; code < counts.length; code++) {
    const times = counts[code] ?? 0;
    const value = values[code];
    if (times === 0 || typeof value !== "number") continue;
    min = Math.min(min ?? value, value);
    max = Math.max(max ?? value, value);
    sum += value * times;
    count += times;
  }
  return { type: "stats", min, max, sum, count };
}
