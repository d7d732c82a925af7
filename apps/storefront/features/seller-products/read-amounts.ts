/** Above it a number is a slip of the finger, and soon none that can be counted with. */
const LARGEST = 1_000_000_000_000;

/** "155.000", "155 000 đ", "155k" → 155000; null for anything else. */
export function readDong(typed: string): number | null {
  const text = typed.toLowerCase().replace(/(?:vnđ|vnd|đồng|đ|₫|\s)+/g, "");
  const found = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(k|nghìn|ngàn)?$/.exec(text);
  if (!found?.[1]) return null;
  return sane(Number(found[1].replace(/[.,]/g, "")) * (found[2] === undefined ? 1 : 1000));
}

/** Grams of "700", "700 g", "1,5 kg", "2kg"; null for anything else. A bare number is grams. */
export function readGrams(typed: string): number | null {
  const found = /^(\d+(?:[.,]\d+)?)\s*(kg|kí|ký|g|gam|gr)?$/.exec(typed.trim().toLowerCase());
  if (!found?.[1]) return null;
  const kilograms = found[2] !== undefined && found[2].startsWith("k");
  const amount = kilograms
    ? Number(found[1].replace(",", ".")) * 1000
    : // "1.500" of a bare number is fifteen hundred.
      Number(found[1].replace(/[.,](?=\d{3}$)/, "").replace(",", "."));
  return sane(Math.round(amount));
}

/** Whole pieces of "40", "1.200"; null for anything else. */
export function readPieces(typed: string): number | null {
  const text = typed.trim().replace(/[.,](?=\d{3}(?:\D|$))/g, "");
  return /^\d+$/.test(text) ? sane(Number(text)) : null;
}

function sane(amount: number): number | null {
  return amount <= LARGEST ? amount : null;
}
