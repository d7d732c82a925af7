import { AVAILABLE_NOW } from "@cho-lang/ocop/available-now";
import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { provinceCode } from "../product-sheets/province-code";

/** 55000, 55.000 or 55 000; anything else as it was typed. */
export function readWhole(cell: string): unknown {
  const typed = cell.trim();
  return /^\d{1,15}$|^\d{1,3}(?:[., ]\d{3}){1,4}$/.test(typed)
    ? Number(typed.replace(/\D/g, ""))
    : cell;
}

/** How a file says that a number is none. */
export const NONE = "không";

export function readWholeOrNone(cell: string): unknown {
  return sameWord(cell, NONE) ? null : readWhole(cell);
}

/** How a file says that a stock is not counted. */
export const AVAILABLE = "có sẵn";

export function readStock(cell: string): unknown {
  return sameWord(cell, AVAILABLE) ? AVAILABLE_NOW : readWhole(cell);
}

export function readText(cell: string): string {
  return cell;
}

/** Whether two words are the same to a reader. */
export function sameWord(a: string, b: string): boolean {
  const plain = (word: string) => word.normalize("NFC").trim().toLocaleLowerCase("vi");
  return plain(a) === plain(b);
}

/** "2", "2. Thịt, thủy sản…" or the name alone. */
export function readProductSet(cell: string): unknown {
  const number = /^\s*(\d{1,2})(?:\s*$|\s*[.)])/.exec(cell)?.[1];
  return number
    ? Number(number)
    : (PRODUCT_SETS.find(({ name }) => sameWord(name, cell))?.id ?? cell);
}

const DAY_MINUTES = 24 * 60;

export const WHOLE_YEAR = "cả năm";

/** "3, 4, 5" as months, or the whole year. */
export function readMonths(cell: string): unknown {
  if (sameWord(cell, WHOLE_YEAR)) return null;
  return cell
    .split(/[,;\s]+/)
    .filter((month) => month !== "")
    .map(readWhole);
}

function readTextOrNone(cell: string): string | null {
  return sameWord(cell, NONE) ? null : cell.trim();
}

/**
 * "07:30", "7:30", "7h30" or "7:30:00" as "07:30": spreadsheets make a time of it, and keep that as a part of
 * the day (0.3125). Whatever else as it was typed.
 */
export function readClockOrNone(cell: string): string | null {
  const typed = readTextOrNone(cell);
  const [, hours, minutes] = /^(\d{1,2})[:h](\d{2})(?::00)?$/i.exec(typed ?? "") ?? [];
  const part = /^0\.\d+$/.test(typed ?? "") ? Math.round(Number(typed) * DAY_MINUTES) : null;
  if (hours && minutes) return `${hours.padStart(2, "0")}:${minutes}`;
  if (part === null || part === DAY_MINUTES) return typed;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(part / 60))}:${two(part % 60)}`;
}

/** Monday first, as in `dispatch_weekdays`. */
export const WEEKDAYS = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

export const WHOLE_WEEK = "cả tuần";

/** "T2, T4, CN" as days from 1 (Monday) to 7, or the whole week. */
export function readWeekdays(cell: string): unknown {
  if (sameWord(cell, WHOLE_WEEK)) return null;
  return cell
    .split(/[,;\s]+/)
    .filter((day) => day !== "")
    .map((day) => WEEKDAYS.findIndex((name) => sameWord(name, day)) + 1 || day);
}

export const WHOLE_COUNTRY = "cả nước";

/** "Quảng Ninh, Hà Nội" as codes of provinces, or the whole country. */
export function readProvinces(cell: string): unknown {
  if (sameWord(cell, WHOLE_COUNTRY)) return null;
  return cell
    .split(/[,;]/)
    .filter((name) => name.trim() !== "")
    .map((typed) => provinceCode(typed) ?? typed);
}
