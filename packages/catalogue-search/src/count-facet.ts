import { NONE, type Column } from "./column";
import { InvalidQuery } from "./invalid-query";
import type { FacetAnswer, FacetRange, FacetRequest, Scalar } from "./types";

const DEFAULT_VALUES = 100;
const MOST_RANGES = 64;
const collator = new Intl.Collator("vi");

/** Counts one facet over the documents in `slots`. Throws InvalidQuery for too many ranges. */
export function countFacet(request: FacetRequest, column: Column, slots: Uint32Array): FacetAnswer {
  if (request.type === "range") {
    if (request.ranges.length > MOST_RANGES) throw new InvalidQuery("bad_value", request.field);
    return {
      type: "range",
      ranges: request.ranges.map((range) => ({ ...range, count: inRange(range, column, slots) })),
    };
  }
  const counts = countCodes(column, slots);
  if (request.type === "stats") return statsOf(column, counts);
  const found = column.values.flatMap((value, code) => {
    const count = counts[code] ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
  found.sort((a, b) =>
    request.sort === "alpha"
      ? compareScalars(a.value, b.value)
      : b.count - a.count || compareScalars(a.value, b.value),
  );
  const limit = request.limit ?? DEFAULT_VALUES;
  const otherCount = found.slice(limit).reduce((sum, { count }) => sum + count, 0);
  return { type: "value", values: found.slice(0, limit), otherCount };
}

/** Numbers by size, text as Vietnamese dictionaries have it; false before true, numbers before text. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === "string" && typeof b === "string") {
    return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  }
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return Number(a) - Number(b);
}

function countCodes(column: Column, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const code = column.codes[slot] ?? NONE;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else if (code !== NONE) {
      for (const one of column.codesAt(slot)) counts[one] = (counts[one] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many of the documents have a value in the range. */
function inRange({ from, to }: FacetRange, column: Column, slots: Uint32Array): number {
  const inside = column.values.map(
    (value) =>
      typeof value === "number" && value >= (from ?? -Infinity) && value < (to ?? Infinity),
  );
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    const code = column.codes[slot] ?? NONE;
    if (code >= 0 ? inside[code] : column.codesAt(slot).some((one) => inside[one])) count++;
  }
  return count;
}

function statsOf(column: Column, counts: Uint32Array): FacetAnswer {
  let min: number | null = null;
  let max: number | null = null;
  let sum = 0;
  let count = 0;
  column.values.forEach((value, code) => {
    const times = counts[code] ?? 0;
    if (typeof value !== "number" || times === 0) return;
    min = Math.min(min ?? value, value);
    max = Math.max(max ?? value, value);
    sum += value * times;
    count += times;
  });
  return { type: "stats", min, max, sum, count };
}
