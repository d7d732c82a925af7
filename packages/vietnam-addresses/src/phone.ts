/** A checked Vietnamese number; `national` is digits with the leading 0, `e164` starts with +84. */
export interface ValidPhone {
  kind: "mobile" | "landline";
  e164: string;
  national: string;
}

export interface InvalidPhone {
  kind: "invalid";
  reason: "empty" | "not_a_number" | "wrong_length" | "old_prefix" | "unknown_prefix" | "foreign";
  /** For `old_prefix`: the number as it is dialled since the prefixes changed. */
  suggestion: string | null;
}

/** Also what nobody sees: contact lists wrap a copied number in marks of direction. */
const SEPARATORS = /[\s.\-–—−()/·\p{Cf}]/gu;
/** Mobile numbers by their first two digits: the operators' blocks below them change from year to year. */
const MOBILE = /^0[35789]\d{8}$/;
/** Area codes 0203–0209 and 021–029. */
const LANDLINE = /^02(?:0[3-9]|[1-9]\d)\d{7}$/;

/**
 * Prefixes of eleven-digit mobile numbers and what replaced them between 15/9 and 14/11/2018
 * (Decision 798/QĐ-BTTTT of 29/5/2018).
 */
const REPLACED_PREFIXES: Readonly<Record<string, string>> = {
  "0162": "032",
  "0163": "033",
  "0164": "034",
  "0165": "035",
  "0166": "036",
  "0167": "037",
  "0168": "038",
  "0169": "039",
  "0120": "070",
  "0121": "079",
  "0122": "077",
  "0126": "076",
  "0128": "078",
  "0123": "083",
  "0124": "084",
  "0125": "085",
  "0127": "081",
  "0129": "082",
  "0186": "056",
  "0188": "058",
  "0199": "059",
};

/**
 * Reads a Vietnamese phone number: ten-digit mobile (03, 05, 07, 08, 09) or eleven-digit landline (02…),
 * with spaces, dots, dashes or brackets between, and 0, 84, +84 or 0084 before. Never throws: an
 * unusable text comes back as `invalid` with the reason to tell the person.
 */
export function parsePhone(text: string): ValidPhone | InvalidPhone {
  const bare = text.normalize("NFKC").replace(SEPARATORS, "");
  if (bare === "") return invalid("empty");
  if (!/^\+?\d+$/.test(bare)) return invalid("not_a_number");
  const national = toNational(bare);
  if (national === null) return invalid("foreign");
  return readNational(national);
}

/** "0912 345 678" for a mobile number, "0203 3825 678" for a landline: groups that people read aloud. */
export function displayPhone(national: string): string {
  const parsed = parsePhone(national);
  if (parsed.kind === "invalid") return national;
  const digits = parsed.national;
  if (parsed.kind === "mobile")
    return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  const area = /^02[48]/.test(digits) ? 3 : 4;
  return `${digits.slice(0, area)} ${digits.slice(area, area + 4)} ${digits.slice(area + 4)}`;
}

function readNational(national: string): ValidPhone | InvalidPhone {
  const replacement = REPLACED_PREFIXES[national.slice(0, 4)];
  if (replacement !== undefined && national.length === 11) {
    return invalid("old_prefix", replacement + national.slice(4));
  }
  if (MOBILE.test(national)) return valid("mobile", national);
  if (LANDLINE.test(national)) return valid("landline", national);
  const expected = national.startsWith("02") ? 11 : 10;
  return invalid(national.length === expected ? "unknown_prefix" : "wrong_length");
}

/** Digits with the leading 0, or null for a number of another country. */
function toNational(bare: string): string | null {
  if (bare.startsWith("+84")) return withZero(bare.slice(3));
  if (bare.startsWith("0084")) return withZero(bare.slice(4));
  if (bare.startsWith("+") || bare.startsWith("00")) return null;
  if (bare.startsWith("84") && bare.length > 10) return withZero(bare.slice(2));
  return bare;
}

/** "+84 (0)912…" is often written: the zero is there already. */
function withZero(digits: string): string {
  return digits.startsWith("0") ? digits : `0${digits}`;
}

function valid(kind: ValidPhone["kind"], national: string): ValidPhone {
  return { kind, national, e164: `+84${national.slice(1)}` };
}

function invalid(reason: InvalidPhone["reason"], suggestion: string | null = null): InvalidPhone {
  return { kind: "invalid", reason, suggestion };
}
