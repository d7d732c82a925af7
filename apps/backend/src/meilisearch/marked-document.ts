import { fieldValues } from "@cho-lang/catalogue-search/field-values";
import { spanValue } from "@cho-lang/catalogue-search/span-value";
import type { Document, IndexPlan, SynonymGroup } from "@cho-lang/catalogue-search/types";
import { markCode, markCodes } from "@cho-lang/vietnamese-text/mark-codes";
import { wordsOf } from "@cho-lang/vietnamese-text/words-of";
import { ALL_MARKS, MARKS_FIELD, SOME_MARKS } from "./marked-index";
import { termsAnsweredBy } from "./synonym-settings";

/** Canonical words of all texts of a document that are searched. */
function searchedWords(document: Document, plan: IndexPlan): string[] {
  return Object.entries(plan.fields)
    .filter(([, { weight }]) => weight !== null)
    .flatMap(([path]) => fieldValues(document, path))
    .flatMap((value) => wordsOf(String(value)))
    .map(({ text }) => text);
}

function codesOf(word: string): string[] {
  const code = markCode(word);
  return [
    ...(code === null ? [] : [ALL_MARKS + code]),
    ...markCodes(word).map((some) => SOME_MARKS + some),
  ];
}

/**
 * A document as Meilisearch gets it: values that depend on the day as they are on `day`, and the codes of all
 * its words with marks, also of the words that it answers to as synonyms.
 */
export function markedDocument(
  document: Document,
  plan: IndexPlan,
  synonyms: readonly SynonymGroup[],
  day: string,
): Document {
  const words = searchedWords(document, plan);
  const answered = termsAnsweredBy(words, synonyms).flatMap((term) => wordsOf(term));
  const marked = new Set([...words, ...answered.map(({ text }) => text)]);
  const ofTheDay = Object.entries(plan.fields).flatMap(([path, { spans }]) =>
    spans === undefined ? [] : [[path, spanValue(document, spans, day)]],
  );
  return {
    ...document,
    ...(Object.fromEntries(ofTheDay) as Record<string, unknown>),
    [MARKS_FIELD]: [...new Set([...marked].flatMap(codesOf))].join(" "),
  };
}
