import { isSyllable, isUnmarkedSyllable } from "@cho-lang/vietnamese-text/syllable";
import type { QueryWord } from "./read-query";

/**
 * Whether a word is a syllable of Vietnamese as it was typed, so that nothing about it shows that another was meant: with
 * its marks, or without any.
 */
export function isWellSpelt({ text, shown, folded }: QueryWord): boolean {
  return text === folded ? isUnmarkedSyllable(folded) : isSyllable(shown);
}
