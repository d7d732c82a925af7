import { decodeTelex } from "@cho-lang/vietnamese-text/decode-telex";
import { decodeVni } from "@cho-lang/vietnamese-text/decode-vni";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { wordsOf } from "@cho-lang/vietnamese-text/words-of";

const ALCOHOL = "ruou";

/**
 * Whether a search names alcohol, with marks, without, or in the keys of Telex or VNI: search finds none of it for
 * anybody, so who looks for it is to learn where it is.
 */
export function asksForAlcohol(text: string): boolean {
  return wordsOf(text).some((word) =>
    [word.text, decodeTelex(word.text), decodeVni(word.text)].some(
      (read) => read !== null && fold(read) === ALCOHOL,
    ),
  );
}
