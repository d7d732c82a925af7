import type { WordMatcher } from "./match-words";

/** Documents looked at closely. */
export const CLOSELY = 64;
/** Longer titles, in words, are as this one. */
export const LONGEST_TITLE = 255;
/** Scores nearer to each other than this share of the best are alike: then stock and sales decide. */
export const SCORE_STEPS = 32;

/**
 * Places in `found`, in order, of the documents to be looked at closely: those with the best scores and, of many with as
 * good ones, those with the shortest titles, as the words that were found there make up most of them.
 *
 * @param best the highest of the scores
 */
export function closest(
  { slots, scores, count }: WordMatcher,
  best: number,
  titleLengths: Uint8Array,
): Uint32Array {
  const places = new Uint32Array(Math.min(count, CLOSELY));
  if (count <= CLOSELY) return places.map((_, at) => at);
  const share = SCORE_STEPS / best;
  const below = new Uint8Array(count);
  const bySteps = new Uint32Array(SCORE_STEPS + 1);
  for (let at = 0; at < count; at++) {
    add(bySteps, (below[at] = SCORE_STEPS - (((scores[at] ?? 0) * share) | 0)));
  }
  const [last, room] = lastWithin(bySteps, CLOSELY);
  const good = new Uint32Array(CLOSELY - room + (bySteps[last] ?? 0));
  const byLength = new Uint32Array(LONGEST_TITLE + 1);
  const lengthAt = (at: number): number => titleLengths[slots[at] ?? 0] ?? 0;
  for (let at = 0, found = 0; found < good.length; at++) {
    const steps = below[at] ?? 0;
    if (steps > last) continue;
    good[found++] = at;
    if (steps === last) add(byLength, lengthAt(at));
  }
  const [longest, most] = lastWithin(byLength, room);
  let longOnes = 0;
  for (let next = 0, taken = 0; taken < places.length; next++) {
    const at = good[next] ?? 0;
    if (below[at] === last) {
      const length = lengthAt(at);
      if (length > longest || (length === longest && longOnes++ >= most)) continue;
    }
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
