import { isSyllable } from "@cho-lang/vietnamese-text/syllable";
import { WORD } from "@cho-lang/vietnamese-text/words-of";
import type { Lexicon } from "./lexicon";
import type { FieldValue, SynonymGroup } from "./types";

/** A term of a synonym group as numbers of its words' terms and folds. */
export interface SynonymPhrase {
  readonly group: number;
  readonly terms: readonly number[];
  readonly folds: readonly number[];
  /** Typed only: it is broader than what it finds. */
  readonly broad: boolean;
  /** What it finds is less than what was asked for. */
  readonly loose: boolean;
  /** It counts where a document is named, not in the names of people and places. */
  readonly narrow: boolean;
}

/** The synonym groups, ready to be looked up by the first word of a phrase. */
export class SynonymBook {
  /** By group: the documents that answer it by a value of theirs. */
  readonly values: readonly (FieldValue | undefined)[];
  /** By first term: phrases of documents that a group's other terms find. */
  private readonly answers = new Map<number, SynonymPhrase[]>();
  /** By first fold: phrases that find a group when typed. */
  private readonly asks = new Map<number, SynonymPhrase[]>();

  constructor(groups: readonly SynonymGroup[], lexicon: Lexicon) {
    this.values = groups.map(({ where }) => where);
    groups.forEach(({ terms, loose = false }, group) => {
      for (const { term, direction = "both" } of terms) {
        const words = term.normalize("NFC").match(WORD) ?? [];
        const ids = words.map((word) => lexicon.add(word));
        const folds = ids.map((id) => lexicon.foldOf[id] ?? 0);
        const broad = direction === "asks";
        // "Trà" is not meant in "Trà Cổ", the place; "HTX" is in the names of many.
        const narrow = direction === "answers" || (words.length === 1 && isSyllable(term));
        const phrase = { group, terms: ids, folds, broad, narrow, loose };
        if (direction !== "asks") put(this.answers, ids[0], phrase);
        if (direction !== "answers") put(this.asks, folds[0], phrase);
      }
    });
  }

  /** The phrases that the words of a document form from `at` on. */
  answeredAt(tokens: Uint32Array, at: number, end: number): readonly SynonymPhrase[] {
    const phrases = this.answers.get(tokens[at] ?? 0);
    if (!phrases) return NO_PHRASES;
    return phrases.filter(
      ({ terms }) => at + terms.length <= end && terms.every((term, i) => tokens[at + i] === term),
    );
  }

  /** Phrases that begin with a fold and may be typed. */
  askedFrom(fold: number): readonly SynonymPhrase[] {
    return this.asks.get(fold) ?? NO_PHRASES;
  }
}

const NO_PHRASES: readonly SynonymPhrase[] = [];

function put(
  map: Map<number, SynonymPhrase[]>,
  key: number | undefined,
  phrase: SynonymPhrase,
): void {
  if (key === undefined) return;
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
