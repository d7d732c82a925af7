/**
 * A text or a whole number as a wallet signs it. Undefined for anything else: a part of a đồng, a number too
 * large to be exact, a list.
 */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === "string") {
    return value;
  }
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
}
