/** The keys of a Vietnamese input method: what is pressed for a mark, by its combining character. */
export interface KeyTable {
  readonly tones: Readonly<Record<string, string>>;
  /** Keys for circumflex, horn and breve; a function because Telex doubles the letter for a circumflex. */
  readonly shape: (mark: string, letter: string) => string;
  /** Pressed after d for đ. */
  readonly stroke: string;
}

/** Where the tone's key is pressed: right after its vowel, or when the word is done. Both are usual. */
export type TonePress = "after-vowel" | "after-word";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const HORN = "\u031b";
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The keys that are pressed for `text`, in lower case: what stands in a search box when the person types by
 * habit and the input method is off. Takes NFC and NFD; a word without marks stays as it is.
 */
export function encodeKeystrokes(text: string, keys: KeyTable, press: TonePress): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(WORD, (word) => encodeWord(word, keys, press));
}

function encodeWord(word: string, keys: KeyTable, press: TonePress): string {
  let typed = "";
  let held = "";
  let letter = "";
  for (const character of inPressOrder(word)) {
    const tone = TONE.test(character) ? (keys.tones[character] ?? "") : null;
    if (tone !== null && press === "after-word") held += tone;
    else if (tone !== null) typed += tone;
    else if (/\p{M}/u.test(character)) typed += keys.shape(character, letter);
    else typed += character === "đ" ? `d${keys.stroke}` : character;
    letter = character;
  }
  return typed + held;
}

/** Marks in the order of their keys: the shape of a vowel before its tone, and one horn for the two of ươ. */
function inPressOrder(word: string): string {
  return word
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu, "$2$1")
    .replace(`u${HORN}o${HORN}`, `uo${HORN}`);
}
