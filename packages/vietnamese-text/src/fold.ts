/**
 * For comparing without marks: lower case, no tone or vowel marks, đ → d. "Chả Mực" → "cha muc".
 * Takes NFC and NFD alike; spaces and punctuation stay. Idempotent.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFC");
}
