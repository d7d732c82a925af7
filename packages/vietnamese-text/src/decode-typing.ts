import { spells } from "./syllable";
import { placeTone } from "./tone-position";

/** What the keys of a raw word ask for, whatever the typing method. */
export interface Keys {
  /** The letters without keys; a mark that stands on a certain letter ("aa", a lone w) is already on it. */
  readonly letters: string;
  /** The combining tone mark, or "". */
  readonly tone: string;
  /** Marks that belong somewhere on the vowels. */
  readonly horn: boolean;
  readonly breve: boolean;
  readonly circumflex: boolean;
}

const HORNS: Readonly<Record<string, readonly string[]>> = {
  u: ["ư"],
  o: ["ơ"],
  ua: ["ưa"],
  ui: ["ưi"],
  uu: ["ưu"],
  oi: ["ơi"],
  uo: ["ươ", "uơ"],
  uoi: ["ươi"],
  uou: ["ươu"],
};
const BREVES: Readonly<Record<string, readonly string[]>> = { a: ["ă"], oa: ["oă"] };
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: "â", e: "ê", o: "ô" };
const PARTS = /^(gi(?=[aăâeêoôơuư])|qu|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]+)([^aeiouyăâêôơư]*)$/;

/** The syllable that the keys spell, canonical; null when they spell none. */
export function syllableOf(keys: Keys): string | null {
  const parts = PARTS.exec(keys.letters);
  if (!parts) return null;
  const [, onset = "", vowels = "", ending = ""] = parts;
  for (const marked of markings(vowels, keys)) {
    const syllable = onset + marked + ending;
    if (!spells(syllable, keys.tone)) continue;
    return placeTone((onset + marked + keys.tone + ending).normalize("NFC"));
  }
  return null;
}

function markings(vowels: string, keys: Keys): readonly string[] {
  if (!keys.horn && !keys.breve && !keys.circumflex) return [vowels];
  const bare = vowels.replaceAll("ư", "u").replaceAll("ơ", "o");
  const found: string[] = [];
  if (keys.horn) found.push(...(HORNS[bare] ?? []));
  if (keys.breve) found.push(...(BREVES[bare] ?? []));
  if (keys.circumflex) found.push(...circumflexed(bare));
  return found;
}

function circumflexed(vowels: string): string[] {
  const found: string[] = [];
  for (let at = vowels.length - 1; at >= 0; at--) {
    const marked = CIRCUMFLEX[vowels.charAt(at)];
    if (marked !== undefined) found.push(vowels.slice(0, at) + marked + vowels.slice(at + 1));
  }
  return found;
}
