import { syllableOf } from "./decode-typing";

const TONE_KEYS = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"] as const;
const RAW = /^[a-z]+\d[a-z\d]*$/;
/** Formulas and numbers that would spell a word: carbon dioxide, "number one", paper sizes. */
const NO_WORDS = /^(?:co2|no1|a[345])$|[1-5]0/;

/**
 * What a word means that was typed for VNI while no VNI was running: "mu7c5" and "muc75" are "mực". 1 to 5 are the
 * tones sắc, huyền, hỏi, ngã, nặng, 0 takes the tone away, 6 is the circumflex, 7 the horn, 8 the breve, 9
 * makes đ; each stands anywhere behind its letter. Case is ignored; the answer is canonical and
 * lower case. Null when the word is no raw VNI: without digits, or with digits that mean a number ("500g",
 * "h2o", "top10", "a4").
 */
export function decodeVni(word: string): string | null {
  const raw = word.toLowerCase();
  if (raw.length > 12 || !RAW.test(raw) || NO_WORDS.test(raw)) return null;
  let letters = "";
  let tone: string | null = null;
  const marks = new Set<string>();
  for (const key of raw) {
    if (!/\d/.test(key)) letters += key;
    else if (key === "9") letters = letters.replace(/^d/, "đ");
    else if (key >= "6") marks.add(key);
    else if (tone === null || key === "0") tone = key;
    else return null;
    if (/\d/.test(key) && !isBehindItsLetter(letters, key)) return null;
  }
  if (marks.size > 1) return null;
  return syllableOf({
    letters,
    tone: TONE_KEYS[Number(tone ?? 0)] ?? "",
    horn: marks.has("7"),
    breve: marks.has("8"),
    circumflex: marks.has("6"),
  });
}

function isBehindItsLetter(letters: string, key: string): boolean {
  return key === "9" ? letters.startsWith("đ") : /[aeiouy]/.test(letters);
}
