import * as figures from "./format-figures";
import { spokenWords } from "./spoken-words";

/** Đồng in millions for an axis, in the language of the page. */
export function formatMillions(dong: number): string {
  return figures.formatMillions(dong, spokenWords().language);
}

/** A share (0–1) in the language of the page. */
export function formatShare(share: number): string {
  return figures.formatShare(share, spokenWords().language);
}

/** A whole number in the language of the page. */
export function formatCount(count: number): string {
  return figures.formatCount(count, spokenWords().language);
}

/** Whole đồng with its sign in the language of the page. */
export function formatMoney(vnd: number): string {
  return figures.formatMoney(vnd, spokenWords().language);
}

/** An instant (ISO 8601), in Việt Nam's time, in the language of the page. */
export function formatInstant(instant: string): string {
  return figures.formatInstant(instant, spokenWords().language);
}

/** A calendar day, YYYY-MM-DD, in the language of the page. */
export function formatDate(day: string): string {
  return figures.formatDate(day, spokenWords().language);
}
