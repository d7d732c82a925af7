import type { WordMatcher } from "./match-words";

/** Documents looked at closely; of more only those that hold the words in better fields. */
export const CLOSELY = 256;
/** Scores nearer to each other than this share of the best are alike: then stock and sales decide. */
export const SCORE_STEPS = 32;

/** A score that about `count` documents reach, or 0 when there are no more than that. */
export function scoreOfBest(found: WordMatcher, count: number): number {
  if (found.count <= count) return 0;
  const best = highest(found);
  const { scores } = found;
  const counts = new Uint32Array(SCORE_STEPS + 1);
  for (let at = 0; at < found.count; at++) {
    const step = (((scores[at] ?? 0) / best) * SCORE_STEPS) | 0;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = SCORE_STEPS;
  for (let sum = counts[step] ?? 0; step > 0 && sum < count; sum += counts[step] ?? 0) step--;
  return (step / SCORE_STEPS) * best;
}

export function highest({ scores, count }: WordMatcher): number {
  let best = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score > best) best = score;
  }
  return best;
}
