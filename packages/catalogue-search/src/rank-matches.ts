import { bitCount } from "./bit-count";
import { CLOSELY, closest, highest, SCORE_STEPS } from "./match-scores";
import type { DocumentReader } from "./read-document";
import type { FieldTables, MatchMode, WantedWord, WordMatcher } from "./match-words";
import { NAMED, noteDistant, requiredBits } from "./note-distant";
import type { SynonymSpan } from "./synonym-spans";

/** Documents looked at once more before they are dropped. */
const MOST_DROPPED = 64;
/** When only some of the words are found, documents under this share of the best go. */
const TAIL = 0.6;
const BONUS = { neighbours: 0.5, covered: 0.4, exact: 0.3, opening: 0.1, openingKind: 0.3 };

export interface RankQuestion {
  readonly words: readonly WantedWord[];
  readonly spans: readonly SynonymSpan[];
  readonly tables: FieldTables;
  readonly mode: MatchMode;
}

/** How the words stand in one document. */
interface Standing {
  readonly bonus: number;
  /** Each follows the one before it, somewhere. */
  readonly whole: boolean;
  /** Each does in a name of the document, itself or by a synonym. */
  readonly wholeNamed: boolean;
  /** They are its title, all of it. */
  readonly entitled: boolean;
}

/** The highest score, and what holds of some document. */
type Standings = Pick<Ranked, "whole" | "wholeNamed" | "entitled"> & { highest: number };

interface Scored {
  readonly slot: number;
  readonly score: number;
}

export interface Ranked {
  /** The best score; the documents' own are now shares of it, in steps. */
  readonly best: number;
  /** What the words that even the best documents only mention weigh; see WordMatcher. */
  readonly mentions: number;
  /** Some document has all required words side by side; has them so in its names; has them for its title. */
  readonly whole: boolean;
  readonly wholeNamed: boolean;
  readonly entitled: boolean;
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
    keep(found, found.unnamed, 0, dropped);
  } else if (question.mode === "near") {
    noteDistant(found, reader, question);
    keep(found, found.unnamed, 0, []);
  } else if (question.mode === "all") {
    keep(found, found.mentions, mentions, dropped);
    if (mentions === 0) keep(found, found.unnamed, noteUnnamed(found, reader, question), dropped);
  }
  const { highest: raised, ...standing } = raise(found, reader, question, mentions > 0);
  // All words side by side in a description are worth showing too.
  const aside = dropped.flatMap(({ slot, score }) => {
    const { bonus, whole } = bonusOf(reader, slot, question, true);
    return whole ? [{ slot, score: Math.fround(score * (1 + bonus)) }] : [];
  });
  found.append(aside);
  reader.end(question);
  const best = aside.reduce((most, { score }) => Math.max(most, score), raised);
  inSteps(found, best);
  return { best, mentions, ...standing };
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

/** Notes, in place of the unnamed words, which documents are not good enough beside the best. */
function noteTail(found: WordMatcher): void {
  const { scores, unnamed, count } = found;
  const enough = highest(found) * TAIL;
  for (let at = 0; at < count; at++) unnamed[at] = (scores[at] ?? 0) < enough ? 1 : 0;
}

/**
 * Finds out how many words each document has in no name at all; answers with the fewest. A word that is only part of
 * somebody's or some place's name is not in a name: "trà" in "Trà Cổ". Of very many documents the last are
 * taken to be in order.
 */
function noteUnnamed(found: WordMatcher, reader: DocumentReader, { words }: RankQuestion): number {
  const required = requiredBits(words);
  const single = bitCount(required) === 1;
  const { slots, unnamed, count } = found;
  let fewest = 255;
  let read = 0;
  for (let at = 0; at < count; at++) {
    const doubtful = single || (unnamed[at] ?? 0) > 0;
    if (doubtful && read++ < CLOSELY) {
      const slot = slots[at] ?? 0;
      reader.read(slot, false);
      const named = single ? reader.named & ~reader.placed(slot) : reader.named;
      unnamed[at] = bitCount(required & ~named);
    } else if (doubtful) {
      unnamed[at] = 0;
    }
    fewest = Math.min(fewest, unnamed[at] ?? 0);
  }
  return fewest;
}

/** Raises the best candidates by how well the words stand in them, and says how they do in the best case. */
function raise(
  found: WordMatcher,
  reader: DocumentReader,
  question: RankQuestion,
  deeply: boolean,
): Standings {
  const { slots, scores } = found;
  const best = highest(found);
  const any = { highest: best, whole: false, wholeNamed: false, entitled: false };
  for (const at of closest(found, best, reader.titleLengths)) {
    const standing = bonusOf(reader, slots[at] ?? 0, question, deeply);
    const score = Math.fround((scores[at] ?? 0) * (1 + standing.bonus));
    scores[at] = score;
    any.highest = Math.max(any.highest, score);
    any.whole ||= standing.whole;
    any.wholeNamed ||= standing.wholeNamed;
    any.entitled ||= standing.entitled;
  }
  return any;
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
  { words, spans }: RankQuestion,
  deeply: boolean,
): Standing {
  reader.read(slot, deeply);
  let pairs = 0;
  let together = 0;
  let whole = true;
  let wholeNamed = true;
  for (let at = words.findIndex((word) => word.required) + 1; at < words.length; at++) {
    if (!words[at]?.required) continue;
    const follows = words[at - 1]?.required === true;
    const weight = follows ? (reader.following[at] ?? 0) : 0;
    pairs++;
    together += weight;
    wholeNamed &&= weight >= NAMED;
    whole &&= follows && ((reader.literally >> at) & 1) === 1;
  }
  const bonus =
    (pairs > 0 ? (BONUS.neighbours * together) / pairs : 0) +
    BONUS.covered * reader.covered +
    (reader.exact ? BONUS.exact : 0) +
    (reader.opens ? (spans.length > 0 ? BONUS.openingKind : BONUS.opening) : 0);
  return {
    bonus,
    whole: whole && pairs > 0,
    wholeNamed,
    entitled: wholeNamed && pairs > 0 && reader.covered === 1,
  };
}

function inSteps({ scores, count }: WordMatcher, best: number): void {
  for (let at = 0; at < count; at++) {
    const step = (((scores[at] ?? 0) / best) * SCORE_STEPS + 0.5) | 0;
    scores[at] = (step || 1) / SCORE_STEPS;
  }
}
