const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|qu(?=[aăâeêiouôơy])|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ng|nh|ch|[cmnpt])?$/;
const MARKED_VOWEL = /[ăâêôơư]/;

/**
 * Moves the tone mark of one word to its traditional place: on the vowel that carries another mark (the
 * last of two, "ươ"), else on the only vowel, else on the second before a final consonant or in a
 * group of three, else on the first. `word` is NFC; a word without exactly one tone mark, or that is
 * no Vietnamese syllable, comes back as it is.
 */
export function placeTone(word: string): string {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONES);
  if (tones?.length !== 1) return word;
  const plain = decomposed.replace(TONES, "").normalize("NFC");
  const parts = SYLLABLE.exec(plain.toLowerCase());
  const vowels = parts?.[2];
  if (!parts || vowels === undefined) return word;
  const at = (parts[1] ?? "").length + tonePosition(vowels, parts[3] !== undefined);
  return (plain.slice(0, at + 1) + tones[0] + plain.slice(at + 1)).normalize("NFC");
}

/** Index within the vowels on which the tone stands. */
function tonePosition(vowels: string, hasFinal: boolean): number {
  const letters = [...vowels];
  const marked = letters.findLastIndex((letter) => MARKED_VOWEL.test(letter));
  if (marked >= 0) return marked;
  if (letters.length === 1) return 0;
  return hasFinal || letters.length === 3 ? 1 : 0;
}
