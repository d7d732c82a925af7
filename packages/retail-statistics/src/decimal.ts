/** A number exactly as it was published: digits, perhaps with a decimal point, e.g. "1833.6". */
export type Decimal = string;

const SHAPE = /^\d{1,15}(\.\d{1,6})?$/;

/** True for a Decimal that is not negative; "1,5", "1e3", "" and " 1" are refused. */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === "string" && SHAPE.test(text);
}

/** The exact sum, with as many decimals as the most precise term. An empty sum is "0". */
export function addDecimals(terms: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...terms.map(decimalPlaces));
  return unscaled(
    terms.reduce((sum, term) => sum + scaled(term, places), 0n),
    places,
  );
}

/** `a` minus `b`, exactly; the result may be negative ("-6.2"). */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  return unscaled(scaled(a, places) - scaled(b, places), places);
}

/** How many digits stand behind the point. */
export function decimalPlaces(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

function scaled(value: Decimal, places: number): bigint {
  if (!SHAPE.test(value)) throw new RangeError(`not a published number: ${value}`);
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

function unscaled(value: bigint, places: number): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return value < 0n ? `-${text}` : text;
}
