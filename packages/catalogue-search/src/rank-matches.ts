import type { DocumentReader } from "./read-document";
import type { FieldTables, MatchMode, WantedWord, WordMatcher } from "./match-words";
import type { SynonymSpan } from "./synonym-spans";

/** Documents looked at closely; of more only those that hold the words in better fields. */
const CLOSELY = 2048;
/** Scores nearer to each other than this share of the best are alike: then stock and sales decide. */
const STEPS = 24;
/** When only some of the words are found, documents under this share of the best go. */
const TAIL = 0.5;
const BONUS = { neighbours: 0.5, covered: 0.2, opening: 0.1 };

export interface RankQuestion {
  readonly words: readonly WantedWord[];
  readonly spans: readonly SynonymSpan[];
  readonly tables: FieldTables;
  readonly mode: MatchMode;
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
  const keeps = worthShowing(found, question.mode, mentions);
  const closely = scoreOfBest(found, CLOSELY);
  const aside: number[] = [];
  let looked = 0;
  let kept = 0;
  reader.begin(question);
  for (let at = 0; at < found.count; at++) {
    const slot = found.slots[at] ?? 0;
    const score = found.scores[at] ?? 0;
    const looks = score >= closely && looked++ < CLOSELY;
    const { bonus, whole } = looks ? bonusOf(reader, slot, question) : NO_BONUS;
    if (!keeps(at)) {
      if (whole) aside.push(slot, score * (1 + bonus));
      continue;
    }
    found.slots[kept] = slot;
    found.scores[kept++] = score * (1 + bonus);
  }
  reader.end(question);
  found.count = kept;
  // All words side by side in a description are worth showing too, unless every other document has them.
  if (aside.length / 2 <= Math.max(kept, 3)) append(found, aside);
  return { best: inSteps(found), mentions };
}

const NO_BONUS = { bonus: 0, whole: false };

/** With all words there, documents that mention no more of them in passing than they must; of some words, the best. */
function worthShowing(
  found: WordMatcher,
  mode: MatchMode,
  fewest: number,
): (at: number) => boolean {
  if (mode === "any") return () => true;
  if (mode === "all") return (at) => (found.mentions[at] ?? 0) <= fewest;
  const enough = highest(found) * TAIL;
  return (at) => (found.scores[at] ?? 0) >= enough;
}

function fewestMentions({ mentions, count }: WordMatcher): number {
  let fewest = Infinity;
  for (let at = 0; at < count; at++) fewest = Math.min(fewest, mentions[at] ?? 0);
  return fewest;
}

function bonusOf(
  reader: DocumentReader,
  slot: number,
  { words }: RankQuestion,
): { bonus: number; whole: boolean } {
  const { covered, opens } = reader.read(slot);
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
  const counts = new Uint32Array(STEPS + 1);
  for (let at = 0; at < found.count; at++) {
    const step = Math.floor(((found.scores[at] ?? 0) / best) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let sum = counts[step] ?? 0; step > 0 && sum < count; sum += counts[step] ?? 0) step--;
  return (step / STEPS) * best;
}

function append(found: WordMatcher, slotsAndScores: readonly number[]): void {
  for (let at = 0; at < slotsAndScores.length; at += 2) {
    found.slots[found.count] = slotsAndScores[at] ?? 0;
    found.scores[found.count++] = slotsAndScores[at + 1] ?? 0;
  }
}

function inSteps(found: WordMatcher): number {
  const best = highest(found);
  for (let at = 0; at < found.count; at++) {
    const step = Math.round(((found.scores[at] ?? 0) / best) * STEPS);
    found.scores[at] = Math.max(1, step) / STEPS;
  }
  return best;
}

function highest({ scores, count }: WordMatcher): number {
  let best = 0;
  for (let at = 0; at < count; at++) best = Math.max(best, scores[at] ?? 0);
  return best;
}
