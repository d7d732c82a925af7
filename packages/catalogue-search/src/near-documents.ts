import type { QueryWord } from "./read-query";
import { fieldsOf, slotOf } from "./posting-list";
import { attemptNear, type Attempt, type Ground, type Sentence } from "./attempt";
import type { Tiers } from "./word-alternatives";

/** An answer of fewer documents than this is followed by near ones, up to so many in all. */
export const ENOUGH = 10;
/** What a near document's score is beside those of the documents that have all words. */
const BEHIND = 0.9;
/** The heaviest field's bit. */
const TITLE = 1;

export interface Scored {
  readonly slot: number;
  readonly score: number;
}

/**
 * Documents that come near to those of an attempt which the matcher holds, and still holds after: they have the word
 * that names what is looked for, or most of the words. None for a single word, and none where enough have them all. None
 * either where only what was asked for will do: for a whole title, as who types that knows what it is; where words
 * look like those of other things; and where something is called by words that were typed with their marks, as nearly
 * every word of Vietnamese looks like others without. `guessed` says that other words were typed than those.
 */
export function nearDocuments(
  ground: Ground,
  attempt: Attempt,
  { guessed }: { readonly guessed: boolean },
): Scored[] {
  const { matcher } = ground;
  const { sentence, entitled, wholeNamed } = attempt;
  const words = sentence.words.filter((word) => !word.filler);
  const [first, second] = words;
  if (!first || !second || matcher.count >= ENOUGH || entitled) return [];
  if (wholeNamed && !guessed && isMarked(first) && isMarked(second)) return [];
  if (hasLookAlikes(ground, first) || hasLookAlikes(ground, second)) return [];
  const full = matcher.take();
  const near = attemptNear(ground, asWritten(ground, sentence)) ? matcher.take() : [];
  matcher.append(full);
  const known = new Set(full.map(({ slot }) => slot));
  const below = Math.min(...full.map(({ score }) => score)) * BEHIND;
  return near
    .filter(({ slot }) => !known.has(slot))
    .map(({ slot, score }) => ({ slot, score: score * below }));
}

function isMarked({ text, folded }: QueryWord): boolean {
  return text !== folded;
}

/** Where other words have marks, one without any is what it looks like: "ong" in "mật ong" is no "ống". */
function asWritten({ index }: Ground, sentence: Sentence): Sentence {
  const { words, tiers } = sentence;
  if (!words.some(isMarked)) return sentence;
  const meant = tiers.map(([same, ...others], at): Tiers => {
    const exact = same.filter(({ term }) => index.lexicon.texts[term] === words[at]?.text);
    return [exact.length > 0 ? exact : same, ...others];
  });
  return { ...sentence, tiers: meant };
}

/** Whether titles of documents hold a word under several markings, as "dưa", "dứa" and "dừa". */
function hasLookAlikes({ index, living }: Ground, { folded }: QueryWord): boolean {
  const fold = index.lexicon.findFold(folded);
  const markings = fold === undefined ? [] : (index.lexicon.termsOf[fold] ?? []);
  const inTitles = markings.filter((term) => {
    const named = index.postings[term]?.named;
    return named?.entries
      .subarray(0, named.length)
      .some((entry) => living[slotOf(entry)] === 1 && (fieldsOf(entry) & TITLE) !== 0);
  });
  return inTitles.length > 1;
}
