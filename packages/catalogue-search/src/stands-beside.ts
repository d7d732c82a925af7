import type { Attempt, Ground } from "./attempt";
import { VALUE_START } from "./text-index";

/** Documents looked at. */
const MOST_LOOKED_AT = 256;

/**
 * Whether a document of an attempt has its word `at` beside the word that it stands beside in the query: anywhere, or in
 * a name ("notable"), its own or that of a place or of people. Asked right after the attempt.
 */
export function standsBeside(
  ground: Ground,
  { wanted }: Attempt,
  at: number,
  within: "all" | "notable",
): boolean {
  const { matcher, index, tables } = ground;
  const termsOf = (place: number): ReadonlySet<number> =>
    new Set(wanted[place]?.alternatives.map(({ term }) => term));
  const [before, own, after] = [termsOf(at - 1), termsOf(at), termsOf(at + 1)];
  const looked = Math.min(matcher.count, MOST_LOOKED_AT);
  for (let place = 0; place < looked; place++) {
    const slot = matcher.slots[place] ?? 0;
    const end = index.startOf(slot + 1);
    let counts = false;
    for (let token = index.startOf(slot); token < end; token++) {
      const term = index.tokens[token] ?? 0;
      if (term >= VALUE_START) {
        counts = (tables.tables[within][1 << (term - VALUE_START)] ?? 0) > 0;
      } else if (counts && own.has(term)) {
        const [left, right] = [index.tokens[token - 1] ?? 0, index.tokens[token + 1] ?? 0];
        if (before.has(left) || (token + 1 < end && after.has(right))) return true;
      }
    }
  }
  return false;
}
