import type { Document, Scalar } from "./types";

/**
 * The values of a field by its dotted path, in order; a list anywhere on the path means many, and what is no
 * string, finite number or boolean means none.
 */
export function fieldValues(document: Document, path: string): Scalar[] {
  const values: Scalar[] = [];
  collect(document, path.split("."), 0, values);
  return values;
}

function collect(value: unknown, path: readonly string[], depth: number, into: Scalar[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, depth, into);
  } else if (depth < path.length) {
    if (isRecord(value)) collect(value[path[depth] ?? ""], path, depth + 1, into);
  } else if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) {
    into.push(value as Scalar);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
