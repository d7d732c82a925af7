import type { Attempt, Ground } from "./attempt";
import type { Alternative } from "./match-words";

/** Documents looked at, best first. */
const MOST_LOOKED_AT = 64;

/**
 * The term by which the best documents of an attempt answer its word `at`: the nearest to what was typed, of several
 * the one in the better fields, then the most common. Null when they answer it otherwise or not at all. Asked
 * right after the attempt.
 */
export function bestTerm(ground: Ground, attempt: Attempt, at: number): number | null {
  const { matcher, tables } = ground;
  let best: Found | null = null;
  let looked = 0;
  for (let place = 0; place < matcher.count && looked < MOST_LOOKED_AT; place++) {
    if ((matcher.scores[place] ?? 0) < 1) continue;
    looked++;
    for (const alternative of attempt.wanted[at]?.alternatives ?? []) {
      if (alternative.term < 0) continue;
      const weight = tables.tables.all[alternative.list.fieldsAt(matcher.slots[place] ?? 0)] ?? 0;
      if (weight === 0) continue;
      const found = {
        alternative,
        weight,
        text: ground.index.lexicon.texts[alternative.term] ?? "",
      };
      if (!best || isBetter(found, best)) best = found;
    }
  }
  return best && best.alternative.term;
}

interface Found {
  readonly alternative: Alternative;
  readonly weight: number;
  readonly text: string;
}

function isBetter(one: Found, other: Found): boolean {
  const { level, list } = one.alternative;
  if (level !== other.alternative.level) return level > other.alternative.level;
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (list.live !== other.alternative.list.live) return list.live > other.alternative.list.live;
  return one.text < other.text;
}
