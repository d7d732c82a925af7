import { syllableOf } from "./decode-typing";
import { isSyllable } from "./syllable";

const TONE_KEYS: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  z: "",
};
const RAW = /^[a-z]{2,10}$/;
const VOWEL = /[aeiouywâêôươ]/;
/** Telex at all: a tone key behind a vowel, a w, or a doubled letter. */
const KEYED = /[aeiouyw].*[sfrxjz]|w|aa|ee|oo|dd/;
const DOUBLED = /aa|ee|oo/g;
const CIRCUMFLEX: Readonly<Record<string, string>> = { aa: "â", ee: "ê", oo: "ô" };
/** A vowel whose second key was typed behind the final consonants: "tienge". */
const LATE_DOUBLE = /([aeo])(ng|nh|ch|[cmnpt])\1$/;
const LATE_D = /^d([^d]+)d$/;
/** A real word with a double o that has no Telex reading as common: xoong, the pot. */
const PLAIN = new Set(["xoong"]);
/**
 * English words (of shops above all) that would spell a syllable which no Vietnamese word of today uses. Words
 * like "beef" (bề) or "mist" (mít) are not here: in a Vietnamese text their keys mean the Vietnamese word.
 */
const ENGLISH = new Set(
  "as bar bars best bit bits box door fair gas is keep mix of or pair past pens pest pets photos post pots quiz room this us week".split(
    " ",
  ),
);

/**
 * What a word means that was typed for Telex while no Telex was running: "muwjc", "mujwc" and "muwcj" are
 * "mực". The tone key stands anywhere behind the first vowel; w makes ư, ơ, ă or both letters of ươ from any
 * place behind them, or is ư itself ("trwngs"); aa, ee, oo and dd; z takes the tone away. Case is ignored; the
 * answer is canonical and lower case. Null when the word is no raw Telex: a syllable as it stands, a
 * word of another language, letters mixed with digits. Ambiguous are the few syllables that are written
 * with a double o ("boong" is read as "bông"), except "xoong".
 */
export function decodeTelex(word: string): string | null {
  const raw = word.toLowerCase();
  if (!RAW.test(raw) || !KEYED.test(raw) || PLAIN.has(raw) || ENGLISH.has(raw)) return null;
  const keys = takeTone(raw);
  if (keys === null) return null;
  const marked = takeMarks(keys.letters, keys.tone !== null);
  if (marked === null) return null;
  if (keys.tone === null && marked.letters === raw && isSyllable(raw)) return null;
  return syllableOf({
    letters: marked.letters,
    tone: keys.tone ?? "",
    horn: marked.w,
    breve: marked.w,
    circumflex: false,
  });
}

/** Parts the tone keys from the rest; null when two different ones were typed, or one twice, which undoes it. */
function takeTone(raw: string): { letters: string; tone: string | null } | null {
  let letters = "";
  let tone: string | null = null;
  let vowelSeen = false;
  for (const key of raw) {
    const mark = vowelSeen ? TONE_KEYS[key] : undefined;
    if (mark === undefined) {
      letters += key;
      vowelSeen ||= VOWEL.test(key);
    } else if (tone === null || key === "z") {
      tone = mark;
    } else {
      return null;
    }
  }
  return { letters, tone };
}

/** Reads dd, doubled vowels and w; null when the w's are more than a syllable takes. */
function takeMarks(keyed: string, toned: boolean): { letters: string; w: boolean } | null {
  let letters = keyed.replace(/^dd/, "đ").replace(DOUBLED, (pair) => CIRCUMFLEX[pair] ?? pair);
  if (toned || letters !== keyed || letters.includes("w")) {
    letters = letters.replace(LATE_D, "đ$1");
    letters = letters.replace(
      LATE_DOUBLE,
      (_, vowel: string, ending: string) => (CIRCUMFLEX[vowel + vowel] ?? "") + ending,
    );
  }
  const wAt = letters.indexOf("w");
  if (wAt < 0) return { letters, w: false };
  const count = letters.split("w").length - 1;
  if (count > 2 || letters.includes("ww")) return null;
  // A w where the vowels begin, be it behind the consonant "gi", is ư itself.
  const vowelAt = letters.startsWith("giw") ? 2 : letters.search(/[aeiouywâêô]/);
  if (vowelAt !== wAt) return { letters: letters.replaceAll("w", ""), w: true };
  if (wAt === 0 && count === 1 && !toned) return null;
  const rest = letters.slice(wAt + 1);
  return { letters: `${letters.slice(0, wAt)}ư${rest.replace("w", "")}`, w: /^[aiou]/.test(rest) };
}
