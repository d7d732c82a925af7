import { WORD } from "@cho-lang/vietnamese-text/words-of";
import type { Attempt } from "./attempt";
import type { Lexicon } from "./lexicon";

const MOST_WORDS = 6;

/**
 * Search texts that begin with the words of an attempt: names of documents up to the word that was being typed, or
 * the one behind it, and whole names that begin so. What many and good documents share comes first.
 */
export function completions(
  documents: readonly { readonly texts: readonly string[]; readonly score: number }[],
  { wanted, sentence }: Attempt,
  lexicon: Lexicon,
  limit: number,
): string[] {
  const last = sentence.words.at(-1)?.folded ?? "";
  const answering = wanted.map(({ alternatives }) => new Set(alternatives.map(({ term }) => term)));
  const scores = new Map<string, { score: number; documents: number; whole: boolean }>();
  for (const { texts, score } of documents) {
    const found = new Map(texts.flatMap((text) => completionsIn(text, answering, last, lexicon)));
    for (const [text, whole] of found) {
      const before = scores.get(text) ?? { score: 0, documents: 0, whole: false };
      scores.set(text, {
        score: before.score + score,
        documents: before.documents + 1,
        whole: before.whole || whole,
      });
    }
  }
  return [...scores]
    .filter(([, { documents, whole }]) => whole || documents > 1)
    .sort(([a, ofA], [b, ofB]) => ofB.score - ofA.score || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

/** Each text, and whether it can stand for itself: a whole name, or a word that was being typed to its end. */
function completionsIn(
  text: string,
  answering: readonly ReadonlySet<number>[],
  last: string,
  lexicon: Lexicon,
): [text: string, whole: boolean][] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  const terms = words.map((word) => lexicon.termOf(word) ?? -2);
  const start = terms.findIndex((_, at) =>
    answering.every((answers, next) => answers.has(terms[at + next] ?? -2)),
  );
  if (start < 0) return [];
  const shown = terms.map((term) => lexicon.shown[term] ?? "");
  // A word that was typed to its end is completed by the next one.
  const end = start + answering.length;
  const typed = lexicon.folds[lexicon.foldOf[terms[end - 1] ?? -1] ?? -1] === last;
  if (typed && end === words.length) return [];
  const found: [string, boolean][] = [
    [shown.slice(start, typed ? end + 1 : end).join(" "), !typed],
  ];
  if (start === 0 && words.length <= MOST_WORDS) found.push([shown.join(" "), true]);
  return found;
}
