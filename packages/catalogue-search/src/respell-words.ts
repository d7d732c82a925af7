import { attemptAll, sentenceOf, type Attempt, type Ground, type Sentence } from "./attempt";
import type { QueryWord } from "./read-query";
import { respellings, splitsOf } from "./respellings";

/** The best of all ways to part the query's letters into other words that documents have together, or null. */
export function respelt(ground: Ground, { words }: Sentence): Attempt | null {
  let best: { quality: number; words: readonly QueryWord[] } | null = null;
  for (const other of respellings(words, ground.index)) {
    const attempt = attemptAll(ground, sentenceOf(ground, other), "nearest");
    if (attempt && attempt.quality > (best?.quality ?? 0)) {
      best = { quality: attempt.quality, words: other };
    }
  }
  return best && attemptAll(ground, sentenceOf(ground, best.words), "nearest");
}

/** The words, each unknown one that is several run together parted where documents have the parts together. */
export function withSplits(ground: Ground, words: readonly QueryWord[]): QueryWord[] {
  return words.flatMap((word) => {
    const way = splitsOf(word, ground.index).find((parts) =>
      attemptAll(ground, sentenceOf(ground, parts), "nearest"),
    );
    return way ?? [word];
  });
}
