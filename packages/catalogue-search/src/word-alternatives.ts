import { isSyllable } from "@cho-lang/vietnamese-text/syllable";
import { markAgreement } from "@cho-lang/vietnamese-text/mark-agreement";
import { bitCount } from "./bit-count";
import { editDistance } from "./edit-distance";
import { lettersOf } from "./lexicon";
import type { Alternative } from "./match-words";
import type { QueryWord } from "./read-query";
import type { TextIndex } from "./text-index";

/** How far a word of the index may be from the word that was typed, the nearest first. */
export const TIERS = ["same", "open", "contrary", "misspelt"] as const;
/** Index in TIERS. */
export type Tier = 0 | 1 | 2 | 3;
export type Tiers = readonly [Alternative[], Alternative[], Alternative[], Alternative[]];

const LEVELS = { same: 1, open: 0.9, contrary: 0.6, unfinished: 0.8, misspelt: 0.75 };
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

/** Adds the words that a slip of the finger may have made of another; `others` says that the query has good words. */
export function addMisspelt(
  index: TextIndex,
  word: QueryWord,
  others: boolean,
  tiers: Tiers,
): void {
  const { folded, text } = word;
  const limit = folded.length >= 8 ? 2 : folded.length >= (others ? 3 : 4) ? 1 : 0;
  if (limit === 0 || /\p{N}/u.test(folded) || tiers[3].length > 0) return;
  const letters = lettersOf(folded);
  // What is a syllable already was rather meant so: it may have been typed without marks, its beginning is right.
  const plausible = isSyllable(text);
  if (plausible && text !== folded) return;
  index.lexicon.folds.forEach((fold, foldId) => {
    if (plausible && fold.charAt(0) !== folded.charAt(0)) return;
    if (Math.abs(fold.length - folded.length) > limit || fold === folded) return;
    if (bitCount(letters ^ (index.lexicon.letters[foldId] ?? 0)) > 2 * limit) return;
    if (editDistance(folded, fold, limit) > limit) return;
    for (const term of index.lexicon.termsOf[foldId] ?? []) {
      const distance = editDistance(text, index.lexicon.texts[term] ?? "", limit);
      if (distance > limit || index.live(term) === 0) continue;
      add(index, tiers[3], term, LEVELS.misspelt - 0.1 * distance);
    }
  });
}

function add(index: TextIndex, to: Alternative[], term: number, level: number): void {
  const list = index.postings[term];
  if (list) to.push({ list, level, term });
}
