/**
 * A decision's number in the one form in which two of them are compared: composed letters, capitals, no
 * blanks. People type "4011 / qđ-ubnd" for "4011/QĐ-UBND"; what is shown stays as it was typed.
 */
export function comparableNumber(number: string): string {
  return number.normalize("NFC").replace(/\s+/gu, "").toLocaleUpperCase("vi");
}
