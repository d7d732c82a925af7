import { canonical } from "@cho-lang/vietnamese-text/canonical";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { markAgreement } from "@cho-lang/vietnamese-text/mark-agreement";
import { oneI } from "@cho-lang/vietnamese-text/one-i";
import { PLACE_KINDS, PLACE_NAMES } from "./place-names";
import type { QueryWord } from "./read-query";

/** All goods come from there. */
const PROVINCE = byFold(["Quảng Ninh"]);
/** By their letters without marks: the words of each. */
const NAMES = byFold(PLACE_NAMES);
const KINDS = byFold(PLACE_KINDS);
const LONGEST_KIND = 2;

/**
 * The words of a place's name, where a query is nothing but that, with or without what kind of unit it is before it: "xã
 * Lương Minh". Null for any other query. Marks may be left out, not typed otherwise.
 */
export function placeAsked(words: readonly QueryWord[]): readonly QueryWord[] | null {
  for (let kind = 0; kind <= LONGEST_KIND; kind++) {
    if (kind > 0 && !isOne(KINDS, words.slice(0, kind))) continue;
    const name = words.slice(kind);
    if (isOne(NAMES, name)) return name;
  }
  return null;
}

/** The words without the province's name, which narrows nothing. */
export function withoutProvince(words: readonly QueryWord[]): readonly QueryWord[] {
  const at = words.findIndex((_, from) => isOne(PROVINCE, words.slice(from, from + 2)));
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
}

function isOne(phrases: ReadonlyMap<string, string[][]>, words: readonly QueryWord[]): boolean {
  const alike = phrases.get(words.map(({ folded }) => folded).join(" ")) ?? [];
  return alike.some((phrase) =>
    words.every(({ text }, at) => markAgreement(text, phrase[at] ?? "") !== "contrary"),
  );
}

function byFold(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ").map((word) => oneI(canonical(word.toLowerCase())));
    const folded = words.map(fold).join(" ");
    found.set(folded, [...(found.get(folded) ?? []), words]);
  }
  return found;
}
