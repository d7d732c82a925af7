import { cache } from "react";
import { wordsIn, type Language, type Words } from "./words";

/** One for each page that is drawn; outside of a page nothing is remembered and Vietnamese is spoken. */
const page = cache((): { language: Language } => ({ language: "vi" }));

/** Says which language the page that is being drawn is in. A page does so before anything else. */
export function speak(language: Language): void {
  page().language = language;
}

/** The words of the page that is being drawn. */
export function spokenWords(): Words {
  return wordsIn(page().language);
}
