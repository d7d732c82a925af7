import { letterOf, TONE_MARKS } from "./marks";

/** No Vietnamese word holds a "j". */
const LETTER_CODES: Readonly<Record<string, string>> = {
  ă: "ajb",
  â: "ajc",
  ê: "ejc",
  ô: "ojc",
  ơ: "ojh",
  ư: "ujh",
  đ: "djd",
};
const TONE_CODES = ["js", "jf", "jr", "jx", "jn"];

/** The marks of a word, each of which one can leave out in typing. */
interface Marks {
  letters: { base: string; plain: string }[];
  tone: string;
}

function marksOf(word: string): Marks {
  let tone = "";
  const letters = [...word].map((character) => {
    const letter = letterOf(character);
    tone = letter.tone || tone;
    return letter;
  });
  return { letters, tone };
}

function codeOf(letters: readonly string[], tone: string): string {
  const position = TONE_MARKS.findIndex((mark) => mark === tone);
  return (
    letters.map((letter) => LETTER_CODES[letter] ?? letter).join("") + (TONE_CODES[position] ?? "")
  );
}

/**
 * A word with its marks in plain ASCII letters, e.g. "mujhcjn" for "mực", for search engines that fold all
 * marks away. Null for a word without marks. The word is canonical and of lower case.
 */
export function markCode(word: string): string | null {
  const { letters, tone } = marksOf(word);
  const marked = tone !== "" || letters.some(({ base, plain }) => base !== plain);
  return marked
    ? codeOf(
        letters.map(({ plain }) => plain),
        tone,
      )
    : null;
}

/**
 * The codes of all words with marks that agree with a target word: itself, and every way of leaving some of
 * its marks out. So a typed word's code is among them just when no mark of it contradicts the target.
 */
export function markCodes(word: string): string[] {
  const { letters, tone } = marksOf(word);
  let ways: string[][] = [[]];
  for (const { base, plain } of letters) {
    const choices = base === plain ? [plain] : [plain, base];
    ways = ways.flatMap((way) => choices.map((choice) => [...way, choice]));
  }
  const bare = codeOf(
    letters.map(({ base }) => base),
    "",
  );
  const codes = ways.flatMap((way) => [codeOf(way, tone), codeOf(way, "")]);
  return [...new Set(codes)].filter((code) => code !== bare);
}
