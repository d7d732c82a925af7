import { placeTone } from "./tone-position";

const WORD = /\p{L}+/gu;

/**
 * One spelling for texts that read the same: NFC, and the tone mark of every Vietnamese syllable where the
 * traditional rule puts it ("hoà" → "hòa", "thuỷ" → "thủy", "khoẻ" → "khỏe", "hòan" → "hoàn"). Case
 * stays; i and y stay as written ("quý" and "quí" are two spellings); what is no Vietnamese syllable
 * stays. Idempotent.
 */
export function canonical(text: string): string {
  return text.normalize("NFC").replace(WORD, placeTone);
}
