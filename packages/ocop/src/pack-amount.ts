/** What a pack holds of one thing. */
export interface PackAmount {
  /** Whole pieces, grams or millilitres; at least two. */
  amount: number;
  /** As it is written: "quả", "gói"; "g" or "ml" for all that is weighed or measured. */
  unit: string;
}

const PIECES =
  "quả trứng cái con gói túi hộp hũ lọ chai lon viên miếng chiếc bánh củ bắp bông bó cây chén bát".split(
    " ",
  );
const MEASURES: Record<string, { unit: "g" | "ml"; of: number }> = {
  kg: { unit: "g", of: 1000 },
  g: { unit: "g", of: 1 },
  gam: { unit: "g", of: 1 },
  l: { unit: "ml", of: 1000 },
  lít: { unit: "ml", of: 1000 },
  ml: { unit: "ml", of: 1 },
};
const AMOUNT = /(\d+(?:[.,]\d+)?)\s*(\p{L}+)/giu;

/**
 * What a pack's name says that it holds: "Hộp 10 quả" → 10 quả, "Túi 1,5 kg" → 1,500 g. Null where it says nothing, or
 * more than one thing ("Lốc 3 hộp 200 g"), and of a pack of one.
 */
export function packAmount(label: string): PackAmount | null {
  const [only, ...more] = [...label.normalize("NFC").matchAll(AMOUNT)].flatMap(amountOf);
  return only && more.length === 0 && only.amount > 1 ? only : null;
}

function amountOf([, number = "", word = ""]: RegExpMatchArray): PackAmount[] {
  const amount = Number(number.replace(",", "."));
  const name = word.toLowerCase();
  const measure = MEASURES[name];
  if (measure) {
    return [{ amount: Math.round(amount * measure.of), unit: measure.unit }];
  }
  return PIECES.includes(name) && Number.isInteger(amount) ? [{ amount, unit: name }] : [];
}
