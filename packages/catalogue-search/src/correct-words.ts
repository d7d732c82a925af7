import { isUnmarkedSyllable } from "@cho-lang/vietnamese-text/syllable";
import { attemptAll, sentenceOf, type Attempt, type Ground, type Sentence } from "./attempt";
import { bestTerm } from "./best-term";
import type { Alternative } from "./match-words";
import type { QueryWord } from "./read-query";
import type { TextIndex } from "./text-index";
import { addSlips, addSoundingAlike, type Tiers } from "./word-alternatives";

/**
 * Tries what the words marked in `which` may have been before a slip of the finger, takes for each the one that the
 * best documents hold together with the other words, and searches for that. Null when nothing fits.
 */
export function corrected(
  ground: Ground,
  sentence: Sentence,
  which: readonly boolean[],
): Attempt | null {
  const guessed = attemptAll(ground, withMisspelt(ground.index, sentence, which), "nearest");
  if (!guessed) return null;
  const words = sentence.words.map((word, at) => {
    const term = which[at] ? bestTerm(ground, guessed, at) : null;
    return term === null ? word : rewritten(ground.index, word, term);
  });
  return attemptAll(ground, sentenceOf(ground, words), "nearest");
}

/**
 * The best that changing one word alone leads to, where all words are known but not found together: some name must
 * have them side by side then.
 */
export function correctedOnce(ground: Ground, sentence: Sentence): Attempt | null {
  const choices = sentence.words.flatMap((word, at) =>
    word.filler ? [] : [sentence.words.map((_, other) => other === at)],
  );
  const qualities = choices.map((which) => {
    const attempt = corrected(ground, sentence, which);
    return attempt?.wholeNamed ? attempt.quality : 0;
  });
  const highest = Math.max(0, ...qualities);
  const best = choices[qualities.indexOf(highest)];
  return best && highest > 0 ? corrected(ground, sentence, best) : null;
}

/** The sentence, its words in `which` answered by words of the index that sound or look alike, or bear other marks. */
function withMisspelt(index: TextIndex, sentence: Sentence, which: readonly boolean[]): Sentence {
  const known = sentence.words.some((word, at) => !which[at] && !word.filler);
  const tiers = sentence.tiers.map((own, at): Tiers => {
    const word = sentence.words[at];
    if (!which[at] || !word) return own;
    const meant = [...own[2]];
    addSoundingAlike(index, word, meant);
    addSlips(index, word, known || sentence.words.length > 1, meant);
    return [[], [], [], meant];
  });
  return { ...sentence, tiers };
}

/** The same for a sentence of which not all can be found: words that are syllables already have not slipped. */
export function withLikelyMisspelt(
  index: TextIndex,
  sentence: Sentence,
  which: readonly boolean[],
): Sentence {
  const tiers = sentence.tiers.map((own, at): Tiers => {
    const word = sentence.words[at];
    if (!which[at] || !word) return own;
    const meant: Alternative[] = [];
    addSoundingAlike(index, word, meant);
    if (!isUnmarkedSyllable(word.folded)) addSlips(index, word, true, meant);
    return [[], [], [], meant];
  });
  return { ...sentence, tiers };
}

/** A word typed without marks stays one: the right word's other markings are as likely. */
function rewritten(index: TextIndex, word: QueryWord, term: number): QueryWord {
  const { lexicon } = index;
  const folded = lexicon.folds[lexicon.foldOf[term] ?? 0] ?? "";
  const text = lexicon.texts[term] ?? "";
  if (text === word.text) return word;
  return {
    ...word,
    shown: lexicon.shown[term] ?? text,
    text: word.text === word.folded ? folded : text,
    folded,
    unfinished: false,
  };
}
