import { encodeKeystrokes } from "./encode-keystrokes";
import type { KeyTable, TonePress } from "./encode-keystrokes";

const CIRCUMFLEX = "\u0302";

const TELEX: KeyTable = {
  tones: { "\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j" },
  shape: (mark, letter) => (mark === CIRCUMFLEX ? letter : "w"),
  stroke: "d",
};

/** "chả mực" → "char muwjc" (tone after its vowel) or "char muwcj" (tone after the word). */
export function encodeTelex(text: string, press: TonePress): string {
  return encodeKeystrokes(text, TELEX, press);
}
