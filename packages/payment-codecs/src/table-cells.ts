import { MOST_ARRIVED_VND } from "./transfer-rules";

/** A heading without marks, capitals and what stands in brackets. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whole đồng, with dots or commas between thousands. Undefined for no amount; 0 for an empty cell. */
export function readAmount(text: string): number | undefined {
  const plain = text.replace(/^\+|\s|VN[DĐ]|₫|đ/giu, "").replace(/[.,]00$/, "");
  if (plain === "" || plain === "0" || plain === "-") {
    return 0;
  }
  const isAmount = /^\d+$|^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(plain);
  const amount = Number(plain.replace(/[.,]/g, ""));
  return isAmount && amount <= MOST_ARRIVED_VND ? amount : undefined;
}

const DAY = 86_400_000;
const SEVEN_HOURS = 7 * 3_600_000;
/** 1970-01-01 in the days of a spreadsheet. */
const EPOCH = 25_569;

/** A spreadsheet's days by the clock of Việt Nam, to the minute; undefined for what is none. */
export function readSerial(text: string): Date | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) {
    return undefined;
  }
  const minutes = Math.round(((Number(text) - EPOCH) * DAY) / 60_000);
  return new Date(minutes * 60_000 - SEVEN_HOURS);
}
