import { decimalPlaces, type Decimal } from "@cho-lang/retail-statistics/decimal";
import { periodKind, yearOf, type Period } from "@cho-lang/retail-statistics/period";
import { localeOf } from "./format-figures";
import { spokenWords } from "./spoken-words";

const MINUS = "−";

/** A published number with Vietnamese marks and all its digits: "7008.9" as "7.008,9". */
export function formatDecimal(value: Decimal): string {
  const places = decimalPlaces(value);
  return formatRounded(Number(value), places);
}

/** A worked-out number with `places` digits behind the comma. */
export function formatRounded(value: number, places: number): string {
  const text = new Intl.NumberFormat(localeOf(spokenWords().language), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(Math.abs(value));
  return value < 0 ? `${MINUS}${text}` : text;
}

/** Per cent with one digit behind the comma where it is not whole: 15.58 as "15,6%", 20 as "20%". */
export function formatPercent(percent: number): string {
  return `${formatRounded(percent, Number.isInteger(percent) ? 0 : 1)}%`;
}

/** A reference period as people say it: "Quý 4/2025", "11 tháng đầu năm 2025". */
export function formatPeriod(period: Period): string {
  const year = yearOf(period);
  const last = String(Number(period.slice(-2).replace("Q", "")));
  switch (periodKind(period)) {
    case "quarter":
      return spokenWords().official.period.quarter(last, year);
    case "month":
      return spokenWords().official.period.month(last, year);
    case "first_months":
      return spokenWords().official.period.firstMonths(last, year);
    case "year":
      return spokenWords().official.period.year(year);
    case null:
      return period;
  }
}

/** The same amid a sentence: "tháng 10/2026" in Vietnamese, while English names of months keep their capital. */
export function formatPeriodInText(period: Period): string {
  const text = formatPeriod(period);
  return spokenWords().language === "vi" ? text.toLocaleLowerCase("vi") : text;
}
