import type { BothLanguages } from "@cho-lang/retail-statistics/both-languages";

/** A text of the rules in the panel's language. */
export function inLanguage(text: BothLanguages, language: string): string {
  return language.startsWith("vi") ? text.vi : text.en;
}
