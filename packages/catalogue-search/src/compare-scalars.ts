import type { Scalar } from "./types";

const collator = new Intl.Collator("vi");

/** Numbers by size, text as Vietnamese dictionaries have it; false before true, numbers before text. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === "string" && typeof b === "string") {
    return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  }
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? 1 : -1;
  return Number(a) - Number(b);
}
