import { fold } from "@cho-lang/vietnamese-text/fold";

/**
 * True when every word of `q` stands in one of the texts, marks and case aside: "cha muc" finds
 * "Chả mực". An empty `q` matches all.
 */
export function matchesWords(q: string, texts: readonly (string | null)[]): boolean {
  const haystack = fold(texts.filter((text) => text !== null).join(" "));
  return fold(q)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
