import { knows, readWord, type QueryWord } from "./read-query";
import type { TextIndex } from "./text-index";

const MOST_PARTS = 4;
const MOST_SPLITS = 8;
const LONGEST_JOINED = 24;

/**
 * Other ways to part the query's letters into words: two neighbours that are one word of the index ("mi en"), and
 * words that it does not know as several that it does ("chamuc", "chảmực", "charmuwjc"), fewest parts first.
 */
export function* respellings(
  words: readonly QueryWord[],
  index: TextIndex,
): Generator<QueryWord[]> {
  for (const length of [2, 3]) {
    for (let at = 0; at + length <= words.length; at++) {
      const parts = words.slice(at, at + length);
      const joined = readWord(parts.map(({ typed }) => typed).join(""), index);
      if (!knows(index, joined)) continue;
      const unfinished = parts.at(-1)?.unfinished ?? false;
      yield [...words.slice(0, at), { ...joined, unfinished }, ...words.slice(at + length)];
    }
  }
  const splits = words.map((word) => splitsOf(word, index));
  const first = splits.map(([way], at) => way ?? words.slice(at, at + 1));
  for (const [at, ways] of splits.entries()) {
    for (const way of ways) yield [...first.slice(0, at), way, ...first.slice(at + 1)].flat();
  }
}

/** The ways to part an unknown word into known ones, fewest parts first. */
export function splitsOf(word: QueryWord, index: TextIndex): QueryWord[][] {
  const { typed } = word;
  if ((word.filler && !/\d/.test(typed)) || typed.length > LONGEST_JOINED || knows(index, word))
    return [];
  const found: QueryWord[][] = [];
  for (let parts = 2; parts <= MOST_PARTS && found.length < MOST_SPLITS; parts++) {
    split(typed, parts, index, [], found);
  }
  return found.slice(0, MOST_SPLITS);
}

function split(
  rest: string,
  parts: number,
  index: TextIndex,
  before: readonly QueryWord[],
  found: QueryWord[][],
): void {
  if (found.length >= MOST_SPLITS) return;
  if (parts === 1) {
    const last = readWord(rest, index);
    if (isPart(rest) && knows(index, last)) found.push([...before, last]);
    return;
  }
  for (let at = rest.length - (parts - 1); at > 0; at--) {
    const head = rest.slice(0, at);
    if (!isPart(head)) continue;
    const word = readWord(head, index);
    if (knows(index, word)) split(rest.slice(at), parts - 1, index, [...before, word], found);
  }
}

/** A syllable has two to eight letters; one letter alone is a part only when it is a digit. */
function isPart(text: string): boolean {
  return text.length <= 8 && (text.length > 1 || /\d/.test(text));
}
