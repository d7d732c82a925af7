import { joins, ONSETS, RHYMES, spells } from "../syllable";
import { letterOf, TONE_MARKS } from "../marks";
import { placeTone } from "../tone-position";

const TELEX_TONES = new Map(TONE_MARKS.map((mark, at) => [mark as string, "sfrxj".charAt(at)]));
const VNI_TONES = new Map(TONE_MARKS.map((mark, at) => [mark as string, String(at + 1)]));
const TELEX_LETTERS: Readonly<Record<string, readonly string[]>> = {
  ă: ["aw"],
  â: ["aa"],
  ê: ["ee"],
  ô: ["oo"],
  ơ: ["ow"],
  ư: ["uw", "w"],
  đ: ["dd"],
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ă: "a8",
  â: "a6",
  ê: "e6",
  ô: "o6",
  ơ: "o7",
  ư: "u7",
  đ: "d9",
};

/** Every syllable that spelling allows, canonical: onset × rhyme × tone. */
export function allSyllables(): string[] {
  const syllables = new Set<string>();
  for (const onset of ONSETS) {
    for (const rhyme of RHYMES) {
      if (!joins(onset, rhyme)) continue;
      for (const tone of ["", ...TONE_MARKS]) {
        if (!spells(onset + rhyme, tone)) continue;
        const ending = /[^aăâeêioôơuưy]*$/.exec(rhyme)?.[0] ?? "";
        const vowels = rhyme.slice(0, rhyme.length - ending.length);
        syllables.add(placeTone((onset + vowels + tone + ending).normalize("NFC")));
      }
    }
  }
  return [...syllables];
}

/** Every way in which people key a syllable on Telex: marks beside their letter or behind, tone anywhere behind the first vowel. */
export function telexOf(syllable: string): string[] {
  const { plain, tone } = apart(syllable);
  const keyed = spellings(plain).flatMap((letters) => {
    const marked = letters.reduce<string[]>(
      (words, letter) =>
        words.flatMap((word) => (TELEX_LETTERS[letter] ?? [letter]).map((keys) => word + keys)),
      [""],
    );
    return marked.filter((word) => !word.startsWith("w"));
  });
  return withToneKey([...new Set([...keyed, ...lateW(plain)])], TELEX_TONES.get(tone) ?? "");
}

export function vniOf(syllable: string): string[] {
  const { plain, tone } = apart(syllable);
  const letters = [...plain];
  const beside = letters.map((letter) => VNI_LETTERS[letter] ?? letter).join("");
  const digits = letters.flatMap((letter) => VNI_LETTERS[letter]?.charAt(1) ?? []);
  const bases = letters.map((letter) => letterOf(letter).base).join("");
  const behind = bases + [...new Set(digits)].sort().join("");
  const keyed = [...new Set([beside, beside.replace("u7o7", "uo7"), behind])];
  return withToneKey(keyed, VNI_TONES.get(tone) ?? "");
}

function apart(syllable: string): { plain: string; tone: string } {
  const letters = [...syllable].map(letterOf);
  return {
    plain: letters.map((letter) => letter.plain).join(""),
    tone: letters.find((letter) => letter.tone !== "")?.tone ?? "",
  };
}

/** "ươ" is keyed with one w as well, behind either letter. */
function spellings(plain: string): string[][] {
  const written = [[...plain]];
  if (plain.includes("ươ")) {
    written.push([...plain.replace("ươ", "uơ")], [...plain.replace("ươ", "ưo")]);
  }
  return written;
}

/** All horns and breves asked for by one w at the end. */
function lateW(plain: string): string[] {
  if (!/[ăơư]/.test(plain)) return [];
  const bare = [...plain].map((letter) => {
    if (/[ăơư]/.test(letter)) return letterOf(letter).base;
    return TELEX_LETTERS[letter]?.[0] ?? letter;
  });
  return [`${bare.join("")}w`];
}

function withToneKey(words: readonly string[], key: string): string[] {
  if (key === "") return [...words];
  return words.flatMap((word) => {
    const from = word.search(/[aeiouyw]/) + 1;
    const keyed: string[] = [];
    for (let at = from; at <= word.length; at++) {
      keyed.push(word.slice(0, at) + key + word.slice(at));
    }
    return keyed;
  });
}
