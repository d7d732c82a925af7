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
  const codes = presentCodes(counts);
  if (request.type === "stats") return statsOf(column, counts, codes);
  if (request.type === "range") {
    if (request.ranges.length > MOST_RANGES) throw new InvalidQuery("bad_value", request.field);
    return {
      type: "range",
      ranges: request.ranges.map((range) => ({
        ...range,
        count: inRange(range, column, counts, codes),
      })),
    };
  }
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
function presentCodes(counts: ArrayLike<number>): Uint32Array {
  const codes = new Uint32Array(counts.length);
  let present = 0;
  for (let code = 0; code < counts.length; code++) {
    if ((counts[code] ?? 0) > 0) codes[present++] = code;
  }
  return codes.subarray(0, present);
}

function byPlace(column: Column): (a: number, b: number) => number {
  const places = column.places();
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b;
}

/** How many documents in `slots` have each value of a column. */
export function countCodes(column: Column, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  const { codes, lists } = column;
  const listCounts = new Uint32Array(lists.length);
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

/** Values in the range, each as often as documents have it. */
function inRange(
  { from, to }: FacetRange,
  { values }: Column,
  counts: ArrayLike<number>,
  present: Uint32Array,
): number {
  const [least, most] = [from ?? -Infinity, to ?? Infinity];
  let sum = 0;
  for (const code of present) {
    const value = values[code];
    if (typeof value === "number" && value >= least && value < most) sum += counts[code] ?? 0;
  }
  return sum;
}

function statsOf({ values }: Column, counts: ArrayLike<number>, present: Uint32Array): FacetAnswer {
  let min: number | null = null;
  let max: number | null = null;
  let sum = 0;
  let count = 0;
  for (const code of present) {
    const value = values[code];
    if (typeof value !== "number") continue;
    const times = counts[code] ?? 0;
    min = Math.min(min ?? value, value);
    max = Math.max(max ?? value, value);
    sum += value * times;
    count += times;
  }
  return { type: "stats", min, max, sum, count };
}
