import { vietnamDay } from "@cho-lang/ocop/vietnam-day";

/**
 * Codes of the provinces, as they were when births were registered there (Circular 59/2021/TT-BCA, annex
 * I); mergers took none back. From 100 on are countries, for those who were born abroad.
 */
const PROVINCES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 " +
    "036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 " +
    "074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096"
  ).split(" "),
);

const FIRST_COUNTRY = 100;
/** Who acts for a seller alone is of age (Civil Code 91/2015/QH13, article 20). */
const OF_AGE_YEARS = 18;

/** The year of birth in a personal id: its fourth digit is century and sex, the next two are the year. */
function birthYear(id: string): number {
  return 1900 + 100 * Math.floor(Number(id[3]) / 2) + Number(id.slice(4, 6));
}

/**
 * True for twelve digits that can be the personal id of somebody of age (Decree 137/2015/NĐ-CP, article
 * 13): place of birth, century and sex, year, six digits by chance. It has no check digit, so a slip in the
 * last six is not seen.
 */
export function isPersonalId(text: string, now: Date): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const place = text.slice(0, 3);
  const known = PROVINCES.has(place) || Number(place) >= FIRST_COUNTRY;
  return known && birthYear(text) + OF_AGE_YEARS <= Number(vietnamDay(now).slice(0, 4));
}
