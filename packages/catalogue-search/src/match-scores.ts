import type { WordMatcher } from "./match-words";

/** Documents looked at closely. */
export const CLOSELY = 128;
/** Longer titles, in words, are as this one. */
export const LONGEST_TITLE = 255;
/** Scores nearer to each other than this share of the best are alike: then stock and sales decide. */
export const SCORE_STEPS = 32;

/**
 * Places in `found`, in order, of the documents to be looked at closely: those with the best scores and, of many with as
 * good ones, those with the shortest titles, as the words that were found there make up most of them.
 */
export function closest(found: WordMatcher, titleLengths: Uint8Array): Uint32Array {
  const { slots, scores, count } = found;
  const places = new Uint32Array(Math.min(count, CLOSELY));
  if (count <= CLOSELY) return places.map((_, at) => at);
  const best = highest(found);
  const stepsBelow = (at: number): number =>
    SCORE_STEPS - ((((scores[at] ?? 0) / best) * SCORE_STEPS) | 0);
  const lengthOf = (at: number): number => titleLengths[slots[at] ?? 0] ?? 0;
  const bySteps = new Uint32Array(SCORE_STEPS + 1);
  for (let at = 0; at < count; at++) add(bySteps, stepsBelow(at));
  const [last, room] = lastWithin(bySteps, CLOSELY);
  const byLength = new Uint32Array(LONGEST_TITLE + 1);
  for (let at = 0; at < count; at++) if (stepsBelow(at) === last) add(byLength, lengthOf(at));
  const [longest, most] = lastWithin(byLength, room);
  let longOnes = 0;
  for (let at = 0, taken = 0; taken < places.length; at++) {
    const below = stepsBelow(at);
    const length = below === last ? lengthOf(at) : 0;
    if (below > last || length > longest) continue;
    if (below === last && length === longest && longOnes++ >= most) continue;
    places[taken++] = at;
  }
  return places;
}

/** Which entry of `counts` is the last one of which some are among the first `room`, and how many of it are. */
function lastWithin(counts: Uint32Array, room: number): [entry: number, most: number] {
  let left = room;
  let entry = 0;
  while (left > (counts[entry] ?? 0)) left -= counts[entry++] ?? 0;
  return [entry, left];
}

function add(counts: Uint32Array, entry: number): void {
  counts[entry] = (counts[entry] ?? 0) + 1;
}

export function highest({ scores, count }: WordMatcher): number {
  let best = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score > best) best = score;
  }
  return best;
}
