/**
 * A value as the one JSON text that it has here: no spaces, keys in the order of their UTF-16 units,
 * numbers as JavaScript writes them. Two values that are equal have equal texts, so their hashes tell.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
