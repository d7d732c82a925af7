/** `missing`: nothing typed; `shape`: not as many digits; `check`: a digit is wrong. */
export type TaxNumberProblem = "missing" | "shape" | "check";

export type TaxNumberReading =
  { ok: true; number: string } | { ok: false; problem: TaxNumberProblem };

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** True when the tenth digit is what the first nine make it: 10 − (Σ digit × weight mod 11). */
function checks(code: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}

/** What is typed without the spaces, dots and dashes that people put between its digits. */
export function taxDigits(text: string): string {
  return text.replace(/[\s.-]/g, "");
}

/**
 * Reads what somebody typed as a tax code: ten digits, the last of them a check digit, with three more for a branch
 * (Thông tư 86/2024/TT-BTC, điều 5).
 *
 * @returns "0100686209", for a branch "0100686209-001"
 */
export function readTaxCode(text: string): TaxNumberReading {
  const digits = taxDigits(text);
  if (digits === "") return { ok: false, problem: "missing" };
  if (!/^\d{10}(\d{3})?$/.test(digits)) return { ok: false, problem: "shape" };
  if (!checks(digits)) return { ok: false, problem: "check" };
  const branch = digits.slice(10);
  return { ok: true, number: digits.slice(0, 10) + (branch === "" ? "" : `-${branch}`) };
}
