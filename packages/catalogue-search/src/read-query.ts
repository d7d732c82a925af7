import { decodeTelex } from "@cho-lang/vietnamese-text/decode-telex";
import { decodeVni } from "@cho-lang/vietnamese-text/decode-vni";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { wordsOf } from "@cho-lang/vietnamese-text/words-of";
import { oneI } from "@cho-lang/vietnamese-text/one-i";
import { fillersAmong, type Filling } from "./filler-words";
import type { TextIndex } from "./text-index";

/** One word of a query as it was understood. */
export interface QueryWord {
  /** As typed, canonical and lower case. */
  readonly typed: string;
  /** As meant, with Telex or VNI decoded: what a person would read. */
  readonly shown: string;
  /** The same in the index's spelling. */
  readonly text: string;
  readonly folded: string;
  readonly decoded: boolean;
  /** One of the words that people put around what they look for. */
  readonly filler: Filling;
  /** Still being typed. */
  readonly unfinished: boolean;
}

/** Text beyond this is not looked at. */
const LONGEST_TEXT = 1000;
export const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words of a query. Of absurdly long ones only the beginning is read. */
export function readQuery(
  text: string,
  { unfinished, index }: { unfinished: boolean; index: TextIndex },
): QueryWord[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT))
    .filter(({ text }, at, all) => !saidTwice(text, all.slice(0, at)))
    .slice(0, MOST_WORDS)
    .map((word) => readWord(word.text, index));
  const fillers = fillersAmong(words);
  const open = unfinished && /[\p{L}\p{N}\p{M}]$/u.test(text);
  return words.map((word, at) => ({
    ...word,
    filler: fillers[at] ?? null,
    unfinished: open && at === words.length - 1,
  }));
}

/** Said a third time, a word tells nothing new; twice it may be another: "bề bề". */
function saidTwice(text: string, before: readonly { readonly text: string }[]): boolean {
  return before.filter((word) => word.text === text).length > 1;
}

/** One word, decoded when it is raw Telex or VNI that the index knows better than the raw word. */
export function readWord(typed: string, index: TextIndex): QueryWord {
  const raw = asTyped(typed);
  const decoded = decodeTelex(typed) ?? decodeVni(typed);
  if (decoded === null) return raw;
  const read = { ...asTyped(decoded), typed, decoded: true };
  return knows(index, raw) && !knows(index, read) ? raw : read;
}

export function knows(index: TextIndex, { folded }: { folded: string }): boolean {
  const fold = index.lexicon.findFold(folded);
  return fold !== undefined && (index.lexicon.termsOf[fold] ?? []).some((t) => index.live(t) > 0);
}

/** A word as it stands. */
export function asTyped(typed: string): QueryWord {
  const shown = typed.slice(0, LONGEST_WORD);
  const text = oneI(shown);
  return {
    typed: shown,
    shown,
    text,
    folded: fold(text),
    decoded: false,
    filler: null,
    unfinished: false,
  };
}
