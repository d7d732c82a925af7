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
/** "Thùng 24 x 330 ml", "Túi 500 g x 2"; in "2 túi x 500 g" no number of bags stands after them. */
const TIMES = String.raw`\s*[x×*]\s*`;
const NO_MEASURE = String.raw`(?![.,]?\d|\s*(?:${Object.keys(MEASURES).join("|")})(?!\p{L}))`;
const AMOUNT = new RegExp(
  String.raw`((?:\d+${TIMES})*)(\d+(?:[.,]\d+)*)\s*(\p{L}+)(?:${TIMES}(\d+)${NO_MEASURE})?`,
  "giu",
);
/** What goods are filled into, and as much into each: "3 hộp 200 g" are 3 × 200 g, "10 quả 600 g" 600 g in all. */
const FILLED = "gói túi hộp hũ lọ chai lon bịch vỉ khay can bình bao lốc tuýp".split(" ");
const EACH_HOLDS = new RegExp(
  String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(?:${FILLED.join("|")})\s*(?:[x×*]\s*)?(?=\d)`,
  "giu",
);
/** "1/2 kg", "10-12 quả", "30 con/kg": no amount, or none that is plain. */
const UNCLEAR = /\d\s*[-–/]\s*\d|\/\s*(?:kg|g|gam|ml|l|lít)(?!\p{L})/iu;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * All that a pack's name says of its content, in the order in which it stands there: "Túi 1,5 kg" is 1,500 g, "Can 1.000
 * ml" 1,000 ml, "Thùng 24 x 330 ml" 7,920 ml, "Lốc 3 hộp 200 g" both 3 hộp and 200 g. Nothing where it is not plain.
 */
function packAmounts(label: string): PackAmount[] {
  const name = label.normalize("NFC");
  return UNCLEAR.test(name) ? [] : [...name.matchAll(AMOUNT)].flatMap(amountOf);
}

/**
 * What a pack's name says that it holds: "Hộp 10 quả" → 10 quả, "Túi 1,5 kg" → 1,500 g. Null where it says nothing, or
 * more than one thing ("Lốc 3 hộp 200 g"), and of a pack of one.
 */
export function packAmount(label: string): PackAmount | null {
  const [only, ...more] = packAmounts(label);
  return only && more.length === 0 && only.amount > 1 ? only : null;
}

/**
 * All that a pack holds by its name, in grams or millilitres: "Túi 1,5 kg" 1,500 g, "Lốc 3 hộp 200 g" 600 g, "Thùng 24
 * chai 330 ml" 7,920 ml. Null where it names no measure.
 */
export function packContent(label: string): PackAmount | null {
  const times = (_: string, number: string): string => `${String(labelNumber(number, true))} x `;
  const amounts = packAmounts(label.normalize("NFC").replace(EACH_HOLDS, times));
  return amounts.find(({ unit }) => unit === "g" || unit === "ml") ?? null;
}

function amountOf([, before = "", number = "", word = "", after = "1"]: RegExpMatchArray) {
  const name = word.toLowerCase();
  const measure = MEASURES[name];
  if (!measure && !PIECES.includes(name)) return [];
  const { unit, of, small } = measure ?? { unit: name, of: 1, small: true };
  const amount = labelNumber(number, small) * of * timesOf(before) * Number(after);
  // A part of a gram is rounded, a part of a piece is none.
  const whole = measure ? Math.round(amount) : amount;
  return Number.isSafeInteger(whole) && whole > 0 ? [{ amount: whole, unit }] : [];
}

/** "2 x 6 x " is twelve times, nothing is once. */
function timesOf(before: string): number {
  return (before.match(/\d+/g) ?? []).reduce((times, each) => times * Number(each), 1);
}

/** Of what is given in whole numbers "1.500" is one thousand five hundred, else one and a half. */
function labelNumber(text: string, small: boolean): number {
  return small && THOUSANDS.test(text)
    ? Number(text.replace(/[.,]/g, ""))
    : Number(text.replace(",", "."));
}
