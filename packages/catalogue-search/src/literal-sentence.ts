import { wordsOf } from "@cho-lang/vietnamese-text/words-of";
import type { Ground, Sentence } from "./attempt";
import { asTyped, MOST_WORDS } from "./read-query";
import { wordTiers } from "./word-alternatives";

/**
 * The words of a query letter by letter: nothing is decoded, and nothing else answers them, neither other
 * marks nor synonyms.
 */
export function literalSentence({ index }: Ground, text: string): Sentence {
  const words = wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => asTyped(word.text));
  return {
    words,
    tiers: words.map((word) => {
      const [same] = wordTiers(index, word, true);
      return [same.filter(({ term }) => index.lexicon.texts[term] === word.text), [], [], []];
    }),
    spans: [],
  };
}
