const TONED_FIRST = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The tone of open oa, oe and uy on their second vowel, as newer keyboards put it: "hòa" → "hoà", "thủy" → "thuỷ". */
export function newTonePosition(text: string): string {
  return text.normalize("NFC").replace(TONED_FIRST, (group) => {
    const letters = group.normalize("NFD");
    const tone = TONE.exec(letters)?.[0] ?? "";
    return (letters.replace(tone, "") + tone).normalize("NFC");
  });
}
