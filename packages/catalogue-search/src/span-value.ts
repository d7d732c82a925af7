import { fieldValues, isRecord } from "./field-values";
import type { Document, Scalar } from "./types";

/**
 * What a field with spans is worth on a day ("YYYY-MM-DD"): the value of the span [from, until] that holds it,
 * both ends inclusive and open when null; the highest when several do, null when none does.
 */
export function spanValue(document: Document, path: string, day: string): Scalar | null {
  const spans = path.split(".").reduce<unknown>((at, key) => isRecord(at) && at[key], document);
  if (!Array.isArray(spans)) return null;
  let highest: Scalar | null = null;
  for (const span of spans as unknown[]) {
    if (!isRecord(span) || !holds(span, day)) continue;
    const [value] = fieldValues({ id: "", value: span.value }, "value");
    if (value !== undefined && (highest === null || value > highest)) highest = value;
  }
  return highest;
}

function holds(span: Record<string, unknown>, day: string): boolean {
  const { from, until } = span;
  return !(typeof from === "string" && day < from) && !(typeof until === "string" && day > until);
}
