import { attemptAll, sentenceOf, type Attempt, type Ground, type Sentence } from "./attempt";
import { bestTerm } from "./best-term";
import { GOODS_WORDS } from "./goods-words";
import type { Alternative } from "./match-words";
import type { QueryWord } from "./read-query";
import { standsBeside } from "./stands-beside";
import type { TextIndex } from "./text-index";
import { isWellSpelt } from "./well-spelt";
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
  const misspelt = withMisspelt(ground.index, sentence, which);
  return settled(ground, sentence, misspelt, (at) => which[at] === true);
}

/** The sentence with the words that answer it best where it may have been misspelt, when that is likely. */
function settled(
  ground: Ground,
  sentence: Sentence,
  misspelt: Sentence,
  doubtful: (at: number) => boolean,
): Attempt | null {
  const guessed = attemptAll(ground, misspelt, "nearest");
  if (!guessed) return null;
  const words = sentence.words.map((word, at) => {
    const term = doubtful(at) ? bestTerm(ground, guessed, at) : null;
    return term === null ? word : rewritten(ground.index, word, term);
  });
  const right = attemptAll(ground, sentenceOf(ground, words), "nearest");
  return right && isLikely(ground, sentence, right) ? right : null;
}

/**
 * Whether each word that was a syllable already, so that nothing shows a mistake in it, stands with the one beside it
 * somewhere now: "trả mực" is no "chả mực" for its sound alone, but because something is called so.
 */
function isLikely(ground: Ground, typed: Sentence, right: Attempt): boolean {
  return typed.words.every(
    (word, at) =>
      right.sentence.words[at] === word ||
      !isWellSpelt(word) ||
      (!GOODS_WORDS.has(word.shown) && standsBeside(ground, right, at, "all")),
  );
}

/** The same for words all of which are written as they sound somewhere: "xá xùng" for "sá sùng". */
export function soundingAlike(ground: Ground, sentence: Sentence): Attempt | null {
  const tiers = sentence.words.map((word, at): Tiers => {
    const own = sentence.tiers[at];
    if (own && (word.filler || sentence.words.length < 2)) return own;
    const meant: Alternative[] = [];
    addSoundingAlike(ground.index, word, meant);
    return [[], [], [], meant];
  });
  return settled(ground, sentence, { ...sentence, tiers }, () => true);
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

/** The same for a sentence of which not all can be found: words that are syllables already are right. */
export function withLikelyMisspelt(
  index: TextIndex,
  sentence: Sentence,
  which: readonly boolean[],
): Sentence {
  const tiers = sentence.tiers.map((own, at): Tiers => {
    const word = sentence.words[at];
    if (!which[at] || !word || isWellSpelt(word)) return own;
    const meant: Alternative[] = [];
    addSoundingAlike(index, word, meant);
    addSlips(index, word, true, meant);
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
