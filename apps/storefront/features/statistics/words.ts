import { officialStatistics as officialEn } from "@/messages/en/official-statistics";
import { provincialRelease as releaseEn } from "@/messages/en/provincial-release";
import { statistics as statisticsEn } from "@/messages/en/statistics";
import { officialStatistics as officialVi } from "@/messages/vi/official-statistics";
import { provincialRelease as releaseVi } from "@/messages/vi/provincial-release";
import { statistics as statisticsVi } from "@/messages/vi/statistics";

/** The languages of the public figures. */
export type Language = "vi" | "en";

/** What the pages of public figures say in one language. */
export interface Words {
  language: Language;
  statistics: typeof statisticsVi;
  official: typeof officialVi;
  release: typeof releaseVi;
}

const WORDS: Record<Language, Words> = {
  vi: { language: "vi", statistics: statisticsVi, official: officialVi, release: releaseVi },
  en: { language: "en", statistics: statisticsEn, official: officialEn, release: releaseEn },
};

/** The words of a language, e.g. for `/thong-ke` ("vi") and `/en/thong-ke` ("en"). */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
