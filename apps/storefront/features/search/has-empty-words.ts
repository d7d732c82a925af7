import type { AddressWords } from "./parse-search";

/** Whether an address names something without asking anything by it, as plain forms do with empty fields. */
export function hasEmptyWords(words: AddressWords): boolean {
  return Object.values(words)
    .flat()
    .some((value) => value === "");
}
