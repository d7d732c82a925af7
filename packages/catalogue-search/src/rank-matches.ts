import { bitCount } from "./bit-count";
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
const TAIL = 0.6;
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
  /** What the words that even the best documents only mention weigh; see WordMatcher. */
  readonly mentions: number;
  /** A document has all required words side by side. */
  readonly whole: boolean;
}

/** Ranks what a matcher found, in place, and drops what is not worth showing beside the best. */
export function rankMatches(
  found: WordMatcher,
  reader: DocumentReader,
  question: RankQuestion,
): Ranked {
  const mentions = fewestMentions(found);
  reader.begin(question);
  const dropped: Scored[] = [];
  if (question.mode === "some") {
    noteTail(found);
    keep(found, found.mentions, 0, dropped);
  } else if (question.mode === "all") {
    keep(found, found.mentions, mentions, dropped);
    if (mentions === 0) keep(found, found.unnamed, noteUnnamed(found, reader, question), dropped);
  }
  const wholeOnes = raise(found, reader, question, mentions > 0);
  // All words side by side in a description are worth showing too, unless many other documents have them.
  const aside = dropped.flatMap(({ slot, score }) => {
    const { bonus, whole } = bonusOf(reader, slot, question, true);
    return whole ? [{ slot, score: score * (1 + bonus) }] : [];
  });
  if (aside.length <= Math.max(found.count, 3)) found.append(aside);
  reader.end(question);
  return { best: inSteps(found), mentions, whole: wholeOnes > 0 };
}

/** Keeps the candidates whose `faults` are at most so many. The others go, of many the first into `dropped`. */
function keep(found: WordMatcher, faults: Uint8Array, most: number, dropped: Scored[]): void {
  const { slots, scores, mentions, unnamed, count } = found;
  let kept = 0;
  while (kept < count && (faults[kept] ?? 0) <= most) kept++;
  for (let at = kept; at < count; at++) {
    const slot = slots[at] ?? 0;
    const score = scores[at] ?? 0;
    if ((faults[at] ?? 0) > most) {
      if (dropped.length < MOST_DROPPED) dropped.push({ slot, score });
      continue;
    }
    slots[kept] = slot;
    scores[kept] = score;
    mentions[kept] = mentions[at] ?? 0;
    unnamed[kept++] = unnamed[at] ?? 0;
  }
  found.count = kept;
}

/** Notes among the mentions which documents are not good enough beside the best. */
function noteTail(found: WordMatcher): void {
  const { scores, mentions, count } = found;
  const enough = highest(found) * TAIL;
  for (let at = 0; at < count; at++) mentions[at] = (scores[at] ?? 0) < enough ? 1 : 0;
}

/**
 * Finds out how many words each document has in no name at all; answers with the fewest. A word that is only part of
 * somebody's or some place's name is not in a name: "trà" in "Trà Cổ". Of very many documents the last are
 * taken to be in order.
 */
function noteUnnamed(found: WordMatcher, reader: DocumentReader, { words }: RankQuestion): number {
  const required = words.reduce((bits, word, at) => (word.required ? bits | (1 << at) : bits), 0);
  const { slots, unnamed, count } = found;
  let fewest = 255;
  let read = 0;
  for (let at = 0; at < count; at++) {
    if ((unnamed[at] ?? 0) > 0) {
      if (read < CLOSELY) reader.read(slots[at] ?? 0, false);
      unnamed[at] = read++ < CLOSELY ? bitCount(required & ~reader.named) : 0;
    }
    fewest = Math.min(fewest, unnamed[at] ?? 0);
  }
  return fewest;
}

/** Raises the best candidates by how well the words stand in them; says how many have all side by side. */
function raise(
  found: WordMatcher,
  reader: DocumentReader,
  question: RankQuestion,
  deeply: boolean,
): number {
  const { slots, scores, count } = found;
  const closely = scoreOfBest(found, CLOSELY);
  let wholeOnes = 0;
  for (let at = 0, looked = 0; at < count && looked < CLOSELY; at++) {
    const score = scores[at] ?? 0;
    if (score < closely) continue;
    looked++;
    const { bonus, whole } = bonusOf(reader, slots[at] ?? 0, question, deeply);
    scores[at] = score * (1 + bonus);
    if (whole) wholeOnes++;
  }
  return wholeOnes;
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
  reader.read(slot, deeply);
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
    BONUS.covered * reader.covered +
    (reader.opens ? BONUS.opening : 0);
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
