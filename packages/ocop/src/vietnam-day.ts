/**
 * A calendar day in Việt Nam's time (Asia/Ho_Chi_Minh), written "YYYY-MM-DD". Days compare
 * correctly as strings.
 */
export type VietnamDay = string;

/** Việt Nam has kept UTC+7 without daylight saving since 1975; earlier instants are not used here. */
const OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar day that a clock in Việt Nam shows at `instant`. Throws RangeError on an invalid Date. */
export function vietnamDay(instant: Date): VietnamDay {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The month of a day, 1–12. */
export function monthOf(day: VietnamDay): number {
  return Number(day.slice(5, 7));
}

/** The first instant of `day` in Việt Nam: 00:00 there is 17:00 UTC of the day before. */
export function startOfVietnamDay(day: VietnamDay): Date {
  return new Date(utcMidnight(day) - OFFSET_MS);
}

/** True for "YYYY-MM-DD" naming a day that exists; 2025-02-29 and "2025-2-1" are refused. */
export function isVietnamDay(text: unknown): text is VietnamDay {
  if (typeof text !== "string") return false;
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** `day` plus `count` days (negative goes back). Throws RangeError when `day` is not a VietnamDay. */
export function addDays(day: VietnamDay, count: number): VietnamDay {
  return new Date(utcMidnight(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * `day` plus `count` months (negative goes back): the day with the same number in that month, or the
 * month's last day where there is none (Civil Code 91/2015/QH13, articles 147–148). Throws RangeError
 * when `day` is not a VietnamDay.
 */
export function addMonths(day: VietnamDay, count: number): VietnamDay {
  utcMidnight(day);
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  ];
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  const newDate = Math.min(date, daysInMonth(newYear, newMonth));
  return [pad(newYear, 4), pad(newMonth, 2), pad(newDate, 2)].join("-");
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Throws RangeError on a bad day. */
export function daysBetween(from: VietnamDay, to: VietnamDay): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

function utcMidnight(day: VietnamDay): number {
  if (!isVietnamDay(day)) throw new RangeError(`not a calendar day YYYY-MM-DD: ${String(day)}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
