import type { Metadata } from "next";
import { wordsIn, type Language } from "./words";

/** Where the page lies in each language. */
export const STATISTICS_PATHS: Record<Language, string> = {
  vi: "/thong-ke",
  en: "/en/thong-ke",
};

/** What search engines are told of the page: its language, and where the other one is. */
export function statisticsMetadata(language: Language): Metadata {
  const { title, description } = wordsIn(language).statistics;
  return {
    title,
    description,
    alternates: { canonical: STATISTICS_PATHS[language], languages: STATISTICS_PATHS },
  };
}
