import { NONE, type Column } from "./column";
import { compareScalars } from "./compare-scalars";
import type { FieldAccess } from "./field-access";
import type { Order, Scalar } from "./types";

/** Negative when the first slot comes first. */
export type SlotCompare = (a: number, b: number) => number;

/** The name under which an order asks for relevance. */
export const SCORE = "_score";

/**
 * Compares slots by fields, the missing last in either direction, and at the end by id. Of several values the one
 * that brings the document furthest to the front counts. Throws InvalidQuery for a field that cannot be sorted
 * by.
 */
export function slotCompare(
  order: readonly Order[],
  fields: FieldAccess,
  { byScore, byId }: { readonly byScore: SlotCompare; readonly byId: SlotCompare },
): SlotCompare {
  const steps = order.map(({ field, descending }): SlotCompare => {
    if (field === SCORE) return descending ? byScore : (a, b) => byScore(b, a);
    return columnCompare(fields.sortable(field), descending);
  });
  return (a, b) => {
    for (const step of steps) {
      const result = step(a, b);
      if (result !== 0) return result;
    }
    return a === b ? 0 : byId(a, b);
  };
}

function columnCompare(column: Column, descending: boolean): SlotCompare {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const left = column.codes[a] ?? NONE;
    const right = column.codes[b] ?? NONE;
    if (left === right) return 0;
    if (left === NONE || right === NONE) return left === NONE ? 1 : -1;
    return sign * compareScalars(valueOf(column, a, sign), valueOf(column, b, sign));
  };
}

function valueOf(column: Column, slot: number, sign: number): Scalar {
  const code = column.codes[slot] ?? NONE;
  if (code >= 0) return column.values[code] ?? "";
  return column.valuesAt(slot).reduce((a, b) => (sign * compareScalars(a, b) <= 0 ? a : b));
}

/**
 * Slots that stand in the order of their ids, sorted as `slotCompare` would. No two documents are compared, only the
 * distinct values of each field, so that a hundred thousand documents take milliseconds. Scores do not count.
 */
export function sortSlots(
  byId: Uint32Array,
  order: readonly Order[],
  fields: FieldAccess,
): Uint32Array {
  return order.reduceRight(
    (slots, { field, descending }) =>
      field === SCORE ? slots : sortByPlace(slots, fields.sortable(field), descending),
    byId,
  );
}

/** A stable counting sort. */
function sortByPlace(slots: Uint32Array, column: Column, descending: boolean): Uint32Array {
  const places = column.places();
  const last = column.values.length;
  const rankOfCode = (code: number): number => {
    const place = places[code] ?? 0;
    return descending ? last - 1 - place : place;
  };
  const rankOf = (slot: number): number => {
    const code = column.codes[slot] ?? NONE;
    if (code >= 0) return rankOfCode(code);
    return column.codesAt(slot).reduce((best, one) => Math.min(best, rankOfCode(one)), last);
  };
  const slotRanks = slots.map(rankOf);
  const starts = new Uint32Array(last + 2);
  for (const rank of slotRanks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= last; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Uint32Array(slots.length);
  slots.forEach((slot, at) => {
    const rank = slotRanks[at] ?? last;
    const place = starts[rank] ?? 0;
    sorted[place] = slot;
    starts[rank] = place + 1;
  });
  return sorted;
}

/** The first `count` of `items` in order, the array itself left alone. Quick when few of many are wanted. */
export function firstOf(items: ArrayLike<number>, count: number, compare: SlotCompare): number[] {
  if (count === 0) return [];
  if (count * 4 >= items.length) return Array.from(items).sort(compare).slice(0, count);
  // A heap whose root is the last of the best found so far.
  const heap: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? 0;
    if (heap.length < count) {
      heap.push(item);
      rise(heap, compare);
    } else if (compare(item, heap[0] ?? 0) < 0) {
      heap[0] = item;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

function rise(heap: number[], compare: SlotCompare): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIfLater(heap, at, parent, compare)) return;
    at = parent;
  }
}

function sink(heap: number[], compare: SlotCompare): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const later =
      right < heap.length && compare(heap[right] ?? 0, heap[left] ?? 0) > 0 ? right : left;
    if (!swapIfLater(heap, later, at, compare)) return;
    at = later;
  }
}

/** Swaps when the item at `a` comes later than the one at `b`. */
function swapIfLater(heap: number[], a: number, b: number, compare: SlotCompare): boolean {
  const left = heap[a] ?? 0;
  const right = heap[b] ?? 0;
  if (compare(left, right) <= 0) return false;
  heap[a] = right;
  heap[b] = left;
  return true;
}
