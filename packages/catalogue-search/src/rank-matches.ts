import type { DocumentReader } from "./read-document";
import type { FieldTables, MatchMode, WantedWord, WordMatcher } from "./match-words";
import type { SynonymSpan } from "./synonym-spans";

/** Documents looked at closely; of more only those that hold the words in better fields. */
const CLOSELY = 512;
/** Documents looked at once more before they are dropped. */
const MOST_DROPPED = 64;
/** Scores nearer to each other than this share of the best are alike: then stock and sales decide. */
export const SCORE_STEPS = 24;
/** When only some of the words are found, documents under this share of the best go. */
const TAIL = 0.5;
const BONUS = { neighbours: 0.5, covered: 0.2, opening: 0.1 };

export interface RankQuestion {
  readonly words: readonly WantedWord[];
  readonly spans: readonly SynonymSpan[];
  readonly tables: FieldTables;
  readonly mode: MatchMode;
}

interface Scored {
  readonly slot: number;
  readonly score: number;
}

export interface Ranked {
  /** The best score; the documents' own are now shares of it, in steps. */
  readonly best: number;
  /** How many of the required words even the best documents only mention. */
  readonly mentions: number;
}

/** Ranks what a matcher found, in place, and drops what is not worth showing beside the best. */
export function rankMatches(
  found: WordMatcher,
  reader: DocumentReader,
  question: RankQuestion,
): Ranked {
  const mentions = fewestMentions(found);
  const dropped = drop(found, question.mode, mentions);
  const closely = scoreOfBest(found, CLOSELY);
  const { slots, scores, count } = found;
  reader.begin(question);
  for (let at = 0, looked = 0; at < count && looked < CLOSELY; at++) {
    const score = scores[at] ?? 0;
    if (score < closely) continue;
    looked++;
    scores[at] = score * (1 + bonusOf(reader, slots[at] ?? 0, question, false).bonus);
  }
  // All words side by side in a description are worth showing too, unless many other documents have them.
  const aside = dropped.flatMap(({ slot, score }) => {
    const { bonus, whole } = bonusOf(reader, slot, question, true);
    return whole ? [{ slot, score: score * (1 + bonus) }] : [];
  });
  if (aside.length <= Math.max(count, 3)) found.append(aside);
  reader.end(question);
  return { best: inSteps(found), mentions };
}

/**
 * Keeps, with all words there, documents that mention no more of them in passing than they must; of some words, the
 * best. Answers with those that went, of many the first in the index.
 */
function drop(found: WordMatcher, mode: MatchMode, fewest: number): Scored[] {
  if (mode === "any") return [];
  const { slots, scores, mentions, count } = found;
  const enough = mode === "some" ? highest(found) * TAIL : 0;
  const allowed = mode === "some" ? 255 : fewest;
  const dropped: Scored[] = [];
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const slot = slots[at] ?? 0;
    const score = scores[at] ?? 0;
    if (score >= enough && (mentions[at] ?? 0) <= allowed) {
      slots[kept] = slot;
      scores[kept++] = score;
    } else if (dropped.length < MOST_DROPPED) {
      dropped.push({ slot, score });
    }
  }
  found.count = kept;
  return dropped;
}

function fewestMentions({ mentions, count }: WordMatcher): number {
  let fewest = 255;
  for (let at = 0; at < count && fewest > 0; at++) {
    const mentioned = mentions[at] ?? 0;
    if (mentioned < fewest) fewest = mentioned;
  }
  return fewest;
}

function bonusOf(
  reader: DocumentReader,
  slot: number,
  { words }: RankQuestion,
  deeply: boolean,
): { bonus: number; whole: boolean } {
  const { covered, opens } = reader.read(slot, deeply);
  let pairs = 0;
  let together = 0;
  let whole = true;
  for (let at = 1; at < words.length; at++) {
    if (!words[at]?.required || !words[at - 1]?.required) continue;
    pairs++;
    together += reader.following[at] ?? 0;
    whole &&= ((reader.literally >> at) & 1) === 1;
  }
  const bonus =
    (pairs > 0 ? (BONUS.neighbours * together) / pairs : 0) +
    BONUS.covered * covered +
    (opens ? BONUS.opening : 0);
  return { bonus, whole: whole && pairs > 0 };
}

/** A score that about `count` documents reach, or 0 when there are no more than that. */
function scoreOfBest(found: WordMatcher, count: number): number {
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

function inSteps(found: WordMatcher): number {
  const best = highest(found);
  const { scores, count } = found;
  for (let at = 0; at < count; at++) {
    const step = (((scores[at] ?? 0) / best) * SCORE_STEPS + 0.5) | 0;
    scores[at] = (step || 1) / SCORE_STEPS;
  }
  return best;
}

function highest({ scores, count }: WordMatcher): number {
  let best = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score > best) best = score;
  }
  return best;
}
