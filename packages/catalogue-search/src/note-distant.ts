import { bitCount } from "./bit-count";
import { closest, highest } from "./match-scores";
import type { WantedWord, WordMatcher } from "./match-words";
import type { RankQuestion } from "./rank-matches";
import type { DocumentReader } from "./read-document";
import type { SynonymSpan } from "./synonym-spans";

/** The share of what the words tell that makes a document a near one, if it has two of them at least. */
const MOST = 0.45;
/** The same where some of it is the place that it comes from: then other goods of that place are meant as well. */
const MOST_WITH_PLACE = 0.6;
/** The weight from which on a word that follows another does so in a name of the document. */
export const NAMED = 0.45;

/**
 * Notes, in place of the unnamed words, which documents are called neither by the first word, or the first two where
 * one does not name a kind of thing, nor by most of what the words tell. Words that open the names of quite different
 * things do not make a near one among themselves: "tinh bột dong" is none for "tinh bột nghệ". Of very many
 * only the best are looked at.
 */
export function noteDistant(
  found: WordMatcher,
  reader: DocumentReader,
  { words, spans }: RankQuestion,
): void {
  const { slots, unnamed, count } = found;
  const head = words.findIndex((word) => word.required);
  const required = requiredBits(words);
  const kinds = kindBits(words, spans);
  const all = told(words, required);
  unnamed.fill(1, 0, count);
  for (const at of closest(found, highest(found), reader.titleLengths)) {
    const slot = slots[at] ?? 0;
    reader.read(slot, false);
    const named = required & reader.named;
    const own = named & ~reader.placed(slot);
    const most = told(words, own) >= all * MOST || told(words, named) >= all * MOST_WITH_PLACE;
    const opened = ((reader.opening >> head) & 1) === 1;
    const pair = words[head + 1]?.kind === true && (reader.following[head + 1] ?? 0) >= NAMED;
    const kind = words[head]?.kind === true || pair;
    const several = bitCount(named) > 1 && (named & kinds) !== 0;
    if ((most && several) || (opened && kind)) unnamed[at] = 0;
  }
}

export function requiredBits(words: readonly WantedWord[]): number {
  return words.reduce((bits, word, at) => (word.required ? bits | (1 << at) : bits), 0);
}

/** The words that name a kind of thing, by themselves or as part of what has synonyms. */
export function kindBits(words: readonly WantedWord[], spans: readonly SynonymSpan[]): number {
  const own = words.reduce((bits, word, at) => (word.kind ? bits | (1 << at) : bits), 0);
  return spans.reduce((bits, { start, end }) => bits | ((1 << end) - (1 << start)), own);
}

/** What the words with these bits tell. */
function told(words: readonly WantedWord[], bits: number): number {
  return words.reduce((sum, { importance }, at) => sum + ((bits >> at) & 1) * importance, 0);
}
