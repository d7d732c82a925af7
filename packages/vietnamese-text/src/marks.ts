/** One letter taken apart: "ấ" is "a" with a circumflex ("â") and the rising tone. */
export interface Letter {
  /** Without any mark: "a", "d". */
  readonly base: string;
  /** With the mark of the letter but without tone: "â", "đ". */
  readonly plain: string;
  /** The combining tone mark, or "". */
  readonly tone: string;
}

/** Sắc, huyền, hỏi, ngã, nặng as combining marks. */
export const TONE_MARKS = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;

const BASES: Readonly<Record<string, string>> = {
  ă: "a",
  â: "a",
  ê: "e",
  ô: "o",
  ơ: "o",
  ư: "u",
  đ: "d",
};

const LETTERS = new Map<string, Letter>(
  [..."aăâeêioôơuưyđ"].flatMap((plain) =>
    ["", ...TONE_MARKS].map((tone): [string, Letter] => [
      (plain + tone).normalize("NFC"),
      { base: BASES[plain] ?? plain, plain, tone },
    ]),
  ),
);

/** Any character taken apart; what is no marked Vietnamese letter of lower case stands for itself. */
export function letterOf(character: string): Letter {
  return LETTERS.get(character) ?? { base: character, plain: character, tone: "" };
}

/** A lower-case NFC word without its tones, and the tone that it carries: the last one, or "". */
export function withoutTone(word: string): { plain: string; tone: string } {
  let plain = "";
  let tone = "";
  for (const character of word) {
    const letter = LETTERS.get(character);
    plain += letter?.plain ?? character;
    tone = letter?.tone || tone;
  }
  return { plain, tone };
}
