import { grow } from "./grow";
import type { WantedWord } from "./match-words";
import { slotOf, type Postings } from "./posting-list";

/** Documents of a list, or some of them. */
export type Listed = Pick<Postings, "entries" | "length">;

/** To find that a document is in none of more lists takes longer than to take it in. */
const MOST_LISTS = 4;

/** What a document must have: a word, which it has where one of these is above 0 at its slot. */
export type Sieve = readonly Uint16Array[];

/**
 * Sieves for those of the words that a document must have, by which it is soon seen to lack one: all lists of a word are
 * ones that many documents are in. Slots lie below `end`.
 */
export function sievesOf(words: readonly WantedWord[], named: boolean, end: number): Sieve[] {
  return words.flatMap(({ alternatives, required }) => {
    const sieve: Uint16Array[] = [];
    if (!required) return [];
    for (const { list } of alternatives) {
      for (const postings of named ? [list.named] : [list.named, list.mentioned]) {
        if (postings.length === 0) continue;
        const fields = postings.fieldsBySlot(end);
        if (!fields) return [];
        if (sieve.push(fields) > MOST_LISTS) return [];
      }
    }
    return [sieve];
  });
}

/** Leaves of a list only the documents that pass all sieves. What it answers holds until it is asked again. */
export class Sifter {
  private left = new Uint32Array(64);

  sift(listed: Listed, sieves: readonly Sieve[]): Listed {
    let left = listed;
    for (const sieve of sieves) {
      this.left = grow(this.left, left.length);
      left = { entries: this.left, length: passing(left, sieve, this.left) };
    }
    return left;
  }
}

/** Moves what passes to the front of `left`, which may be where it stands already, and answers with how many do. */
function passing({ entries, length }: Listed, sieve: Sieve, left: Uint32Array): number {
  const [only] = sieve;
  let kept = 0;
  if (only && sieve.length === 1) {
    // By far the most usual, and quicker than the loop within a loop.
    for (let at = 0; at < length; at++) {
      const entry = entries[at] ?? 0;
      left[kept] = entry;
      if ((only[slotOf(entry)] ?? 0) > 0) kept++;
    }
    return kept;
  }
  for (let at = 0; at < length; at++) {
    const entry = entries[at] ?? 0;
    const slot = slotOf(entry);
    left[kept] = entry;
    for (let list = 0; list < sieve.length; list++) {
      if ((sieve[list]?.[slot] ?? 0) === 0) continue;
      kept++;
      break;
    }
  }
  return kept;
}
