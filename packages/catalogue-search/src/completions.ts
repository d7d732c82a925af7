import { WORD } from "@cho-lang/vietnamese-text/words-of";
import type { Attempt } from "./attempt";
import type { Lexicon } from "./lexicon";

const MOST_WORDS = 6;

/**
 * Search texts that begin with the words of an attempt: names of documents up to the word that was being typed, and
 * whole names that begin so. What many and good documents share comes first.
 */
export function completions(
  documents: readonly { readonly texts: readonly string[]; readonly score: number }[],
  { wanted }: Attempt,
  lexicon: Lexicon,
  limit: number,
): string[] {
  const answering = wanted.map(({ alternatives }) => new Set(alternatives.map(({ term }) => term)));
  const scores = new Map<string, number>();
  for (const { texts, score } of documents) {
    const found = new Set(texts.flatMap((text) => completionsIn(text, answering, lexicon)));
    for (const text of found) scores.set(text, (scores.get(text) ?? 0) + score);
  }
  return [...scores]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

function completionsIn(
  text: string,
  answering: readonly ReadonlySet<number>[],
  lexicon: Lexicon,
): string[] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  const terms = words.map((word) => lexicon.termOf(word) ?? -2);
  const start = terms.findIndex((_, at) =>
    answering.every((answers, next) => answers.has(terms[at + next] ?? -2)),
  );
  if (start < 0) return [];
  const shown = terms.map((term) => lexicon.shown[term] ?? "");
  const found = [shown.slice(start, start + answering.length).join(" ")];
  if (start === 0 && words.length <= MOST_WORDS) found.push(shown.join(" "));
  return found;
}
