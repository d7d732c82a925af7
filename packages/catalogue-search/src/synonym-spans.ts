import { markAgreement } from "@cho-lang/vietnamese-text/mark-agreement";
import type { PostingList } from "./posting-list";
import type { QueryWord } from "./read-query";
import type { SynonymPhrase } from "./synonym-book";
import type { TextIndex } from "./text-index";
import type { FieldValue } from "./types";

/** Words of a query that other words stand for: from `start` on, `end` exclusive. */
export interface SynonymSpan {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  readonly list: PostingList;
  /** How well the other words answer, 0 to 1. */
  readonly level: number;
}

const SYNONYM = 0.75;
/** A kind of thing finds the things of that kind. */
const BROADER = 0.65;
const LOOSE = 0.5;
/** A name that begins otherwise is that of another thing: "nước mắm sá sùng" is no "sá sùng". */
const INNER = 0.75;

/** The phrases of a query that have synonyms in living documents, or values that `withValue` finds in documents. */
export function synonymSpans(
  index: TextIndex,
  words: readonly QueryWord[],
  withValue: (value: FieldValue) => PostingList | null,
): SynonymSpan[] {
  const folds = words.map((word) => index.lexicon.findFold(word.folded) ?? -1);
  const marked = words.some((word) => word.text !== word.folded);
  return words.flatMap((_, start) =>
    index.synonyms
      .askedFrom(folds[start] ?? -1)
      .filter((phrase) => phrase.folds.every((fold, at) => folds[start + at] === fold))
      .filter((phrase) => agrees(index, phrase, words.slice(start), marked))
      .flatMap(({ group, terms, loose, broad }) => {
        const level = loose ? LOOSE : broad ? BROADER : SYNONYM;
        const value = index.synonyms.values[group];
        return [
          { list: value && withValue(value), level },
          { list: index.groupPostings[group], level },
          { list: index.innerPostings[group], level: level * INNER },
        ].flatMap(({ list, level }) =>
          list && list.live > 0 ? [{ start, end: start + terms.length, group, list, level }] : [],
        );
      }),
  );
}

/**
 * A word without marks may be any of its fold, but where other words have marks it is what it looks like, if there is such
 * a word.
 */
function agrees(
  index: TextIndex,
  { terms }: SynonymPhrase,
  words: readonly QueryWord[],
  marked: boolean,
): boolean {
  return terms.every((term, at) => {
    const agreement = markAgreement(words[at]?.text ?? "", index.lexicon.texts[term] ?? "");
    if (agreement !== "open") return agreement === "same";
    return terms.length > 1 || !marked || index.lexicon.termOf(words[at]?.text ?? "") === undefined;
  });
}
