import { isUnmarkedSyllable } from "@cho-lang/vietnamese-text/syllable";
import { markAgreement } from "@cho-lang/vietnamese-text/mark-agreement";
import { bitCount } from "./bit-count";
import { editDistance } from "./edit-distance";
import { isNextKey } from "./keyboard";
import { lettersOf } from "./lexicon";
import type { Alternative } from "./match-words";
import type { QueryWord } from "./read-query";
import { soundOf } from "./sound";
import type { TextIndex } from "./text-index";

/** How far a word of the index may be from the word that was typed, the nearest first. */
export const TIERS = ["same", "open", "contrary", "misspelt"] as const;
/** Index in TIERS. */
export type Tier = 0 | 1 | 2 | 3;
export type Tiers = readonly [Alternative[], Alternative[], Alternative[], Alternative[]];

const LEVELS = { same: 1, open: 0.9, contrary: 0.6, unfinished: 0.8, misspelt: 0.75, alike: 0.7 };
/** What agreeing without a mark is worth where other words have marks. */
const UNMARKED = 0.97;
const MOST_POSTINGS = 150_000;

/**
 * The words of the index that may answer a word of the query, by tier. A word without any mark has the same right
 * to every marking of its fold; `marked` says that other words of the query have marks.
 */
export function wordTiers(index: TextIndex, word: QueryWord, marked: boolean): Tiers {
  const tiers: Tiers = [[], [], [], []];
  if (word.unfinished) addUnfinished(index, word, tiers);
  else addMarkings(index, word, marked, tiers);
  return tiers;
}

function addMarkings(index: TextIndex, word: QueryWord, marked: boolean, tiers: Tiers): void {
  const fold = index.lexicon.findFold(word.folded);
  if (fold === undefined) return;
  const bare = word.text === word.folded;
  for (const term of index.lexicon.termsOf[fold] ?? []) {
    if (index.live(term) === 0) continue;
    const agreement = markAgreement(word.text, index.lexicon.texts[term] ?? "");
    if (agreement === "same") add(index, tiers[0], term, LEVELS.same);
    else if (bare) add(index, tiers[0], term, marked ? UNMARKED : LEVELS.same);
    else if (agreement === "open") add(index, tiers[1], term, LEVELS.open);
    else add(index, tiers[2], term, LEVELS.contrary);
  }
}

/** Every word that begins like the unfinished one; of very many only the first in the alphabet. */
function addUnfinished(index: TextIndex, word: QueryWord, tiers: Tiers): void {
  let postings = 0;
  for (const fold of index.lexicon.foldsFrom(word.folded)) {
    const whole = index.lexicon.folds[fold] === word.folded;
    const level = whole ? LEVELS.same : LEVELS.unfinished;
    for (const term of index.lexicon.termsOf[fold] ?? []) {
      if (index.live(term) === 0) continue;
      const beginning = (index.lexicon.texts[term] ?? "").slice(0, word.text.length);
      const contrary = markAgreement(word.text, beginning) === "contrary";
      add(index, tiers[contrary ? 2 : 0], term, contrary ? level * LEVELS.contrary : level);
      postings += index.live(term);
    }
    if (postings > MOST_POSTINGS) return;
  }
}

/** Adds the words that were meant by somebody who writes as he speaks. */
export function addSoundingAlike(
  index: TextIndex,
  { text, folded }: QueryWord,
  to: Alternative[],
): void {
  const { lexicon } = index;
  const marked = text !== folded;
  for (const foldId of lexicon.soundingLike(folded)) {
    if (lexicon.folds[foldId] === folded) continue;
    for (const term of lexicon.termsOf[foldId] ?? []) {
      if (index.live(term) === 0) continue;
      if (marked && soundOf(lexicon.texts[term] ?? "") !== soundOf(text)) continue;
      add(index, to, term, LEVELS.alike);
    }
  }
}

/** Adds the words that a slip of the finger turned into this one; `others` says that the query has good words. */
export function addSlips(
  index: TextIndex,
  word: QueryWord,
  others: boolean,
  to: Alternative[],
): void {
  const { folded, text } = word;
  const { lexicon } = index;
  const limit = folded.length >= 8 ? 2 : folded.length >= (others ? 3 : 4) ? 1 : 0;
  if (limit === 0 || /\p{N}/u.test(folded)) return;
  const letters = lettersOf(folded);
  const mayBe = slipsOf(word);
  lexicon.folds.forEach((fold, foldId) => {
    if (Math.abs(fold.length - folded.length) > limit || fold === folded) return;
    if (bitCount(letters ^ (lexicon.letters[foldId] ?? 0)) > 2 * limit || !mayBe(fold)) return;
    if (editDistance(folded, fold, limit) > limit) return;
    for (const term of lexicon.termsOf[foldId] ?? []) {
      const distance = editDistance(text, lexicon.texts[term] ?? "", limit);
      if (distance > limit || index.live(term) === 0) continue;
      add(index, to, term, LEVELS.misspelt - 0.1 * distance);
    }
  });
}

/**
 * What is a syllable already was rather meant so. With marks, it may still lack its last letter or have a neighbouring
 * key's; without any, its first letter is right.
 */
function slipsOf({ text, folded }: QueryWord): (fold: string) => boolean {
  if (!isUnmarkedSyllable(folded)) return () => true;
  if (text !== folded) return (fold) => fold.startsWith(folded) || isNextKey(folded, fold);
  return (fold) => fold.charAt(0) === folded.charAt(0);
}

function add(index: TextIndex, to: Alternative[], term: number, level: number): void {
  const list = index.postings[term];
  if (list) to.push({ list, level, term });
}
