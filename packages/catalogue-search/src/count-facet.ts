import { NONE, type Column } from "./column";
import { InvalidQuery } from "./invalid-query";
import type { FacetAnswer, FacetRange, FacetRequest, Scalar } from "./types";

const DEFAULT_VALUES = 100;
const MOST_RANGES = 64;
const collator = new Intl.Collator("vi");

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
  const found: Counted[] = [];
  column.values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    if (count > 0) found.push({ value, count });
  });
  const { limit = DEFAULT_VALUES, sort = "count" } = request;
  const values = sort === "alpha" ? found.sort(byValue).slice(0, limit) : commonest(found, limit);
  const shown = values.reduce((sum, { count }) => sum + count, 0);
  return { type: "value", values, otherCount: found.reduce((sum, f) => sum + f.count, -shown) };
}

interface Counted {
  readonly value: Scalar;
  readonly count: number;
}

/** The values of the highest counts, alike ones by value; those out of question are not compared by value. */
function commonest(found: readonly Counted[], limit: number): Counted[] {
  const least =
    Uint32Array.from(found, ({ count }) => count)
      .sort()
      .at(-limit) ?? 0;
  return found
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || byValue(a, b))
    .slice(0, limit);
}

function byValue(a: Counted, b: Counted): number {
  return compareScalars(a.value, b.value);
}

/** Numbers by size, text as Vietnamese dictionaries have it; false before true, numbers before text. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === "string" && typeof b === "string") {
    return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  }
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return Number(a) - Number(b);
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
