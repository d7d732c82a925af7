/** How much of something a pack's name says that it holds. */
export interface PackAmount {
  /** Whole pieces, grams or millilitres. */
  amount: number;
  /** As it is written: "quả", "gói"; "g" or "ml" for all that is weighed or measured. */
  unit: string;
}

const PIECES =
  "quả trứng cái con gói túi hộp hũ lọ chai lon viên miếng chiếc bánh củ bắp bông bó cây chén bát".split(
    " ",
  );
/** What is given in whole numbers is `small`: three figures after a point are thousands then. */
const MEASURES: Record<string, { unit: "g" | "ml"; of: number; small: boolean }> = {
  kg: { unit: "g", of: 1000, small: false },
  g: { unit: "g", of: 1, small: true },
  gam: { unit: "g", of: 1, small: true },
  l: { unit: "ml", of: 1000, small: false },
  lít: { unit: "ml", of: 1000, small: false },
  ml: { unit: "ml", of: 1, small: true },
};
/** "Thùng 24 x 330 ml", "Túi 500 g x 2". */
const TIMES = String.raw`\s*[x×*]\s*`;
const AMOUNT = new RegExp(
  String.raw`(?:(\d+)${TIMES})?(\d+(?:[.,]\d+)*)\s*(\p{L}+)(?:${TIMES}(\d+))?`,
  "giu",
);
/** "1/2 kg", "10-12 quả", "30 con/kg": no amount, or none that is plain. */
const UNCLEAR = /\d\s*[-–/]\s*\d|\/\s*(?:kg|g|gam|ml|l|lít)(?!\p{L})/iu;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * All that a pack's name says of its content, in the order in which it stands there: "Túi 1,5 kg" is 1,500 g, "Can 1.000
 * ml" 1,000 ml, "Thùng 24 x 330 ml" 7,920 ml, "Lốc 3 hộp 200 g" both 3 hộp and 200 g. Nothing where it is not plain.
 */
export function packAmounts(label: string): PackAmount[] {
  const name = label.normalize("NFC");
  return UNCLEAR.test(name) ? [] : [...name.matchAll(AMOUNT)].flatMap(amountOf);
}

function amountOf([, before = "1", number = "", word = "", after = "1"]: RegExpMatchArray) {
  const name = word.toLowerCase();
  const measure = MEASURES[name];
  if (!measure && !PIECES.includes(name)) return [];
  const { unit, of, small } = measure ?? { unit: name, of: 1, small: true };
  const amount = labelNumber(number, small) * of * Number(before) * Number(after);
  // A part of a gram is rounded, a part of a piece is none.
  const whole = measure ? Math.round(amount) : amount;
  return Number.isSafeInteger(whole) && whole > 0 ? [{ amount: whole, unit }] : [];
}

/** Of what is given in whole numbers "1.500" is one thousand five hundred, else one and a half. */
function labelNumber(text: string, small: boolean): number {
  return small && THOUSANDS.test(text)
    ? Number(text.replace(/[.,]/g, ""))
    : Number(text.replace(",", "."));
}
