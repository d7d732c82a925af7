import { canonical } from "@cho-lang/vietnamese-text/canonical";
import { fold } from "@cho-lang/vietnamese-text/fold";

/** One word or number of an address, with its place in the text. */
export interface Word {
  /** Folded: "dong". */
  readonly folded: string;
  /** Lower case with marks, canonical: "đồng". */
  readonly marked: string;
  /** Offsets in the NFC text. */
  readonly start: number;
  readonly end: number;
  /** The word opens a part of the address: it stands first or behind a comma, semicolon or line end. */
  readonly opens: boolean;
}

const WORD = /\p{L}+|\d+/gu;
const BREAK = /[,;|\n–]|\s-\s/u;

/** The words of an NFC text; letters and digits part ("Q1" is two words), apostrophes and hyphens too. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const opens = words.length === 0 || BREAK.test(text.slice(before, start));
    words.push({ folded: fold(match[0]), marked: markedForm(match[0]), start, end, opens });
    before = end;
  }
  return words;
}

/** A name as a search key: "Cư M'gar" → "cu m gar". */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map((word) => word.folded)
    .join(" ");
}

/** A name for exact comparison, marks included: "Khánh Hoà" → "khánh hòa". */
export function markedKeyOf(name: string): string {
  return wordsOf(name)
    .map((word) => word.marked)
    .join(" ");
}

function markedForm(word: string): string {
  return canonical(word).toLowerCase();
}
