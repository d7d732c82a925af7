import { isUnmarkedSyllable } from "@cho-lang/vietnamese-text/syllable";
import {
  attemptAll,
  attemptSome,
  sentenceOf,
  type Attempt,
  type Ground,
  type Sentence,
} from "./attempt";
import { bestTerm } from "./best-term";
import { corrected, correctedOnce, soundingAlike, withLikelyMisspelt } from "./correct-words";
import { GOODS_WORDS } from "./goods-words";
import { keepTelling } from "./in-part";
import { literalSentence } from "./literal-sentence";
import { withLoneWord } from "./lone-word";
import { nearDocuments, type Scored } from "./near-documents";
import { placeAsked, withoutProvince } from "./place-asked";
import { readQuery, type QueryWord } from "./read-query";
import { respelt, withSplits } from "./respell-words";
import { standsBeside } from "./stands-beside";
import type { Reading } from "./types";
import { nearestTier } from "./wanted-words";
import { isWellSpelt } from "./well-spelt";
import type { Tiers } from "./word-alternatives";

/** A query as understood. Without an attempt, all documents answer (kind "all") or none ("nothing"). */
export interface Understanding {
  readonly reading: Reading;
  readonly attempt: Attempt | null;
  /** Documents to put behind those that the attempt found. */
  readonly near: readonly Scored[];
}

export interface Manner {
  readonly match: "all" | "any" | "last";
  readonly typos: boolean;
  readonly literally?: boolean;
}

/** In longer queries, words that are not found together say more than one slip of the finger. */
const MOST_SLIPS = 4;
const FEWEST_IN_PASSING = 3;
const LONGEST_READING = 200;
const NO_TIERS: Tiers = [[], [], [], []];
const ALL: Understanding = { reading: { kind: "all", text: "" }, attempt: null, near: [] };

/**
 * Finds what a person meant, trying what was typed first and then what lies further and further from it; the
 * first reading that any document answers is taken.
 */
export function understandQuery(ground: Ground, text: string, manner: Manner): Understanding {
  if (manner.literally) return literally(ground, text);
  const unfinished = manner.match === "last";
  const whole = sentenceOf(ground, readQuery(text, { unfinished, index: ground.index }));
  if (whole.words.length === 0) return ALL;
  const typed = unfinished ? whole : withLoneWord(ground, withinProvince(ground, whole));
  if (typed.words.length === 0) return ALL;
  if (manner.match === "any") {
    const some = attemptSome(ground, typed, "any");
    return some ? asMeant(ground, some) : nothing(text);
  }
  const place = placeAsked(typed.words);
  if (place && !unfinished) return asPlace(ground, place) ?? nothing(text);
  const meant = asTyped(ground, typed) ?? otherwise(ground, typed, manner.typos) ?? nothing(text);
  return unfinished ? meant : withNear(ground, meant);
}

/** The sentence without the province, from which everything comes; with it where somebody is called so. */
function withinProvince(ground: Ground, sentence: Sentence): Sentence {
  const words = withoutProvince(sentence.words);
  if (words.length === sentence.words.length) return sentence;
  const others = words.some(({ filler }) => !filler);
  if (others && attemptAll(ground, sentence, "nearest")?.whole) return sentence;
  return sentenceOf(ground, words);
}

/**
 * What comes from a place or is called after it. Its name stands side by side there: the goods of other places that share
 * a syllable with it are not meant.
 */
function asPlace(ground: Ground, words: readonly QueryWord[]): Understanding | null {
  const named = words.map((word) => ({ ...word, filler: null }));
  const all = attemptAll(ground, sentenceOf(ground, named), "nearest");
  return all?.whole && mayBeRemarked(ground, all) ? asMeant(ground, all) : null;
}

/** Where not all words were found together, near documents are all there is already. */
function withNear(ground: Ground, meant: Understanding): Understanding {
  const { attempt, reading } = meant;
  if (!attempt || reading.kind === "partly") return meant;
  const guessed = reading.kind !== "as_typed" && reading.kind !== "decoded";
  return { ...meant, near: nearDocuments(ground, attempt, { guessed }) };
}

function literally(ground: Ground, text: string): Understanding {
  const typed = literalSentence(ground, text);
  if (typed.words.length === 0) return ALL;
  const all = attemptAll(ground, typed, 0);
  return all ? understood(all, "as_typed") : nothing(text);
}

function asTyped(ground: Ground, typed: Sentence): Understanding | null {
  const all = attemptAll(ground, typed, "nearest");
  if (!all || !mayBeRemarked(ground, all)) return null;
  if (all.beheaded && typed.tiers.some((tiers) => nearestTier(tiers) === 2)) return null;
  const [first] = typed.words;
  // A mere mention of one syllable tells nothing; names from elsewhere mean one thing only ("VietGAP").
  if (first && !several(typed)) {
    return all.named || !isUnmarkedSyllable(first.folded) ? asMeant(ground, all) : null;
  }
  if (all.beheaded) {
    return inPart(ground, typed) ?? inPassing(ground, typed);
  }
  return asMeant(ground, all);
}

function otherwise(ground: Ground, typed: Sentence, typos: boolean): Understanding | null {
  const parted = respelt(ground, typed);
  if (worthwhile(parted)) return understood(parted, "corrected");
  if (typed.words.every((word) => word.filler === "surely")) return ALL;
  const doubtful = typed.words.map((word, at) => isDoubtful(typed, at, word));
  if (typos && doubtful.includes(true)) {
    const right = corrected(ground, typed, doubtful) ?? soundingAlike(ground, typed);
    if (worthwhile(right)) return understood(right, correctionOf(typed, right));
  }
  const remarked = attemptAll(ground, typed, 1) ?? attemptAll(ground, typed, 2);
  if (worthwhile(remarked) && mayBeRemarked(ground, remarked)) return asMeant(ground, remarked);
  if (typos && several(typed) && typed.words.length <= MOST_SLIPS && !doubtful.includes(true)) {
    const right = correctedOnce(ground, typed);
    if (worthwhile(right)) return understood(right, correctionOf(typed, right));
  }
  return partly(ground, typed, typos);
}

function partly(ground: Ground, typed: Sentence, typos: boolean): Understanding | null {
  const split = withLoneWord(ground, sentenceOf(ground, withSplits(ground, typed.words)));
  const unknown = split.words.map((_, at) => isUnknown(split, at));
  const likely = typos ? withLikelyMisspelt(ground.index, split, unknown) : split;
  return inPart(ground, likely);
}

/** What has all of many words, if only in passing: that is no chance. */
function inPassing(ground: Ground, sentence: Sentence): Understanding | null {
  if (sentence.words.length < FEWEST_IN_PASSING) return null;
  const all = attemptAll(ground, sentence, "nearest");
  return all && understood(all, "as_typed");
}

/** What some of the words name. The reading says which these are. */
function inPart(ground: Ground, sentence: Sentence): Understanding | null {
  const attempt = attemptSome(ground, sentence, "some");
  const found = attempt ? keepTelling(ground, attempt) : 0;
  if (!attempt || found === 0) return null;
  const words = sentence.words.filter((_, at) => ((found >> at) & 1) === 1);
  const text = words.map((word) => word.shown).join(" ");
  return { reading: { kind: "partly", text }, attempt, near: [] };
}

/** A syllable alone is rather a thing that is not sold here than a mistake. */
function several({ words }: Sentence): boolean {
  return words.length > 1;
}

/** What kind of correction led from one sentence to another. */
function correctionOf({ words }: Sentence, { sentence }: Attempt): Reading["kind"] {
  const remarked = words.every(({ folded }, at) => sentence.words[at]?.folded === folded);
  return remarked ? "without_marks" : "corrected";
}

/** Whether a word is not in the index, or under other marks only. */
function isDoubtful(sentence: Sentence, at: number, word: QueryWord): boolean {
  if (!several(sentence) && isWellSpelt(word)) return false;
  const contrary = !word.filler && nearestTier(sentence.tiers[at] ?? NO_TIERS) === 2;
  return contrary || isUnknown(sentence, at);
}

/** Documents that only mention the words in passing, here one and there another, prove no other reading. */
function worthwhile(attempt: Attempt | null): attempt is Attempt {
  return attempt !== null && (attempt.named || attempt.whole);
}

function isUnknown({ words, tiers, spans }: Sentence, at: number): boolean {
  if (words[at]?.filler) return false;
  if (nearestTier(tiers[at] ?? NO_TIERS) !== null) return false;
  return !spans.some(({ start, end }) => start <= at && at < end);
}

/**
 * Whether the words that an attempt answers under other marks may have been meant so. Somebody who types several
 * words with their marks means these, unless the other marks make a name of them.
 */
function mayBeRemarked(ground: Ground, attempt: Attempt): boolean {
  const { sentence } = attempt;
  if (!several(sentence))
    return (
      !sentence.words.some(({ shown }) => GOODS_WORDS.has(shown)) || !isRemarked(ground, attempt, 0)
    );
  return sentence.words.every(
    (word, at) =>
      !isWellSpelt(word) ||
      !isRemarked(ground, attempt, at) ||
      standsBeside(ground, attempt, at, "notable"),
  );
}

function isRemarked(ground: Ground, attempt: Attempt, at: number): boolean {
  if (attempt.sentence.words[at]?.filler) return false;
  const contrary = new Set((attempt.sentence.tiers[at] ?? NO_TIERS)[2].map(({ term }) => term));
  if (!attempt.wanted[at]?.alternatives.some(({ term }) => contrary.has(term))) return false;
  const term = bestTerm(ground, attempt, at);
  return term !== null && contrary.has(term);
}

/** The reading of words found as they are, or under other marks where there are none with theirs. */
function asMeant(ground: Ground, attempt: Attempt): Understanding {
  const { words } = attempt.sentence;
  let remarked = false;
  const shown = words.map((word, at) => {
    if (!isRemarked(ground, attempt, at)) return word.shown;
    remarked = true;
    return ground.index.lexicon.shown[bestTerm(ground, attempt, at) ?? 0] ?? word.shown;
  });
  if (remarked) {
    return { reading: { kind: "without_marks", text: shown.join(" ") }, attempt, near: [] };
  }
  return understood(attempt, words.some((word) => word.decoded) ? "decoded" : "as_typed");
}

function understood(attempt: Attempt, kind: Reading["kind"]): Understanding {
  const text = attempt.sentence.words.map((word) => word.shown).join(" ");
  return { reading: { kind, text }, attempt, near: [] };
}

function nothing(text: string): Understanding {
  const typed = text.trim().slice(0, LONGEST_READING);
  return { reading: { kind: "nothing", text: typed }, attempt: null, near: [] };
}
