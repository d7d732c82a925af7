import { canonical } from "./canonical";
import { fold } from "./fold";

export interface Word {
  /** Canonical, lower case: "mực". */
  readonly text: string;
  /** Without marks: "muc". */
  readonly folded: string;
  /** Offsets in the NFC text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits belong together ("500g"); whatever else parts words. For texts in NFC. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of any text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.normalize("NFC").matchAll(WORD)) {
    const written = match[0];
    const marked = canonical(written.toLowerCase());
    words.push({
      text: marked,
      folded: fold(marked),
      start: match.index,
      end: match.index + written.length,
    });
  }
  return words;
}
