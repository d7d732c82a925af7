import { NONE, type Column } from "./column";
import type { FieldAccess } from "./field-access";
import { InvalidQuery } from "./invalid-query";
import type { FieldFilter, Filter, Scalar } from "./types";

/** Whether the document in a slot passes. */
export type SlotTest = (slot: number) => boolean;

const DEEPEST = 32;
const MOST_CONDITIONS = 256;

/**
 * A filter as a test of slots. Throws InvalidQuery for a field that cannot be filtered by, a value that its operator
 * does not take, and a filter nested or branched beyond reason.
 */
export function filterTest(filter: Filter, fields: FieldAccess): SlotTest {
  let conditions = 0;
  return build(filter, 0);

  function build(part: Filter, depth: number): SlotTest {
    if (depth > DEEPEST || ++conditions > MOST_CONDITIONS) throw new InvalidQuery("too_deep", null);
    if ("and" in part) {
      const tests = part.and.map((one) => build(one, depth + 1));
      return (slot) => tests.every((test) => test(slot));
    }
    if ("or" in part) {
      const tests = part.or.map((one) => build(one, depth + 1));
      return (slot) => tests.some((test) => test(slot));
    }
    if ("not" in part) {
      const test = build(part.not, depth + 1);
      return (slot) => !test(slot);
    }
    return fieldTest(part, fields.filterable(part.field));
  }
}

function fieldTest(filter: FieldFilter, column: Column): SlotTest {
  switch (filter.op) {
    case "eq":
      return oneOf(column, [filter.value], filter.field);
    case "ne":
      return not(oneOf(column, [filter.value], filter.field));
    case "in":
      return oneOf(column, filter.value, filter.field);
    case "nin":
      return not(oneOf(column, filter.value, filter.field));
    case "overlaps":
      return oneOf(column, filter.value, filter.field);
    case "contains": {
      const tests = filter.value.map((value) => oneOf(column, [value], filter.field));
      return (slot) => tests.every((test) => test(slot));
    }
    case "exists":
      return (slot) => (column.codes[slot] !== NONE) === filter.value;
    default:
      return someValue(column, valueTest(filter));
  }
}

function not(test: SlotTest): SlotTest {
  return (slot) => !test(slot);
}

/** One of the slot's values is among these; null stands for having none. */
function oneOf(column: Column, values: unknown, field: string): SlotTest {
  if (!Array.isArray(values) || !values.every(isComparable)) {
    throw new InvalidQuery("bad_value", field);
  }
  const codes = new Uint8Array(column.values.length);
  for (const value of values) {
    const code = value === null ? undefined : column.find(value);
    if (code !== undefined) codes[code] = 1;
  }
  return someCode(column, (code) => codes[code] === 1, values.includes(null));
}

function isComparable(value: unknown): value is Scalar | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** One of the slot's values passes; each distinct value is tested once. */
function someValue(column: Column, passes: (value: Scalar) => boolean): SlotTest {
  const results: (boolean | undefined)[] = [];
  const codePasses = (code: number): boolean =>
    (results[code] ??= passes(column.values[code] ?? ""));
  return someCode(column, codePasses, false);
}

/** One of the slot's values passes, or it has none and `none` is true; documents with the same values are tested once. */
function someCode(column: Column, passes: (code: number) => boolean, none: boolean): SlotTest {
  const ofLists: (boolean | undefined)[] = [];
  return (slot) => {
    const code = column.codes[slot] ?? NONE;
    if (code >= 0) return passes(code);
    return code === NONE ? none : (ofLists[-2 - code] ??= column.codesAt(slot).some(passes));
  };
}

/** Numbers are compared with numbers and strings with strings, character by character; other pairs never pass. */
function valueTest(
  filter: Extract<FieldFilter, { op: "lt" | "lte" | "gt" | "gte" | "prefix" | "like" }>,
): (value: Scalar) => boolean {
  const { op, value: bound, field } = filter;
  if (typeof bound !== "string" && (typeof bound !== "number" || Number.isNaN(bound))) {
    throw new InvalidQuery("bad_value", field);
  }
  const alike = (value: Scalar): boolean => typeof value === typeof bound;
  switch (op) {
    case "lt":
      return (value) => alike(value) && value < bound;
    case "lte":
      return (value) => alike(value) && value <= bound;
    case "gt":
      return (value) => alike(value) && value > bound;
    case "gte":
      return (value) => alike(value) && value >= bound;
    case "prefix":
      return (value) => typeof value === "string" && value.startsWith(String(bound));
    case "like":
      return (value) => typeof value === "string" && value.includes(String(bound));
  }
}

/** The filter without its conditions on a field; null when nothing is left. Within "or" and "not" they count whole. */
export function withoutField(filter: Filter | null, field: string): Filter | null {
  if (filter === null) return null;
  if ("and" in filter) {
    if (!mentions(filter, field)) return filter;
    const rest = filter.and.flatMap((part) => withoutField(part, field) ?? []);
    return rest.length > 0 ? { and: rest } : null;
  }
  return mentions(filter, field) ? null : filter;
}

function mentions(filter: Filter, field: string): boolean {
  if ("and" in filter) return filter.and.some((part) => mentions(part, field));
  if ("or" in filter) return filter.or.some((part) => mentions(part, field));
  if ("not" in filter) return mentions(filter.not, field);
  return filter.field === field;
}
