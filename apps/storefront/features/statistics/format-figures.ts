import { formatDong } from "@cho-lang/ocop/money";
import { formatDay } from "@/lib/format-day";
import { formatInstant as formatLocalInstant } from "@/lib/format-instant";
import type { Language } from "./words";

/** English as the world outside America writes it: "12,345.6", "5 November 2026". */
const LOCALES = { vi: "vi-VN", en: "en-GB" } as const;

/** The locale whose marks and names a language is written with. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

function formats(options: Intl.NumberFormatOptions) {
  return {
    vi: new Intl.NumberFormat(LOCALES.vi, options),
    en: new Intl.NumberFormat(LOCALES.en, options),
  };
}

const DECIMALS = formats({ maximumFractionDigits: 1 });
const PERCENT = formats({ style: "percent", maximumFractionDigits: 1 });
const COUNT = formats({});
const INSTANT = new Intl.DateTimeFormat(LOCALES.en, {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
});
const DAY = new Intl.DateTimeFormat(LOCALES.en, { dateStyle: "long", timeZone: "UTC" });

/** Đồng in millions for an axis, e.g. "12,5". */
export function formatMillions(dong: number, language: Language = "vi"): string {
  return DECIMALS[language].format(dong / 1_000_000);
}

/** A share (0–1), e.g. "27,4%". */
export function formatShare(share: number, language: Language = "vi"): string {
  return PERCENT[language].format(share);
}

/** A whole number with the grouping of its language. */
export function formatCount(count: number, language: Language = "vi"): string {
  return COUNT[language].format(count);
}

/** Whole đồng with its sign, e.g. "1.500 ₫" or "₫1,500". */
export function formatMoney(vnd: number, language: Language): string {
  return language === "vi" ? formatDong(vnd) : `₫${formatCount(vnd, language)}`;
}

/** A calendar day, YYYY-MM-DD, as "5/11/2026" or "5 November 2026". */
export function formatDate(day: string, language: Language): string {
  return language === "vi" ? formatDay(day) : DAY.format(new Date(`${day}T00:00:00Z`));
}

/** An instant in Việt Nam's time, as "19:30, 23/11/2026" or "23 November 2026 at 19:30". */
export function formatInstant(instant: string, language: Language): string {
  return language === "vi" ? formatLocalInstant(instant) : INSTANT.format(new Date(instant));
}

/** "2026-11" as "11/2026", which either language reads. */
export function formatMonth(month: string): string {
  const [year, number] = month.split("-");
  return `${number ?? ""}/${year ?? ""}`;
}
