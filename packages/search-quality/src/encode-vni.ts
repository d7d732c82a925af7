import { encodeKeystrokes } from "./encode-keystrokes";
import type { KeyTable, TonePress } from "./encode-keystrokes";

const SHAPES: Readonly<Record<string, string>> = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };

const VNI: KeyTable = {
  tones: { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" },
  shape: (mark) => SHAPES[mark] ?? "",
  stroke: "9",
};

/** "chả mực" → "cha3 mu75c" (tone after its vowel) or "cha3 mu7c5" (tone after the word). */
export function encodeVni(text: string, press: TonePress): string {
  return encodeKeystrokes(text, VNI, press);
}
