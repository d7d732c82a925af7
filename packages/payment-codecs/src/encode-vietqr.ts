import { crc16 } from "./crc-16";
import { writeField } from "./fields";
import { ACCOUNT, AMOUNT, BIN, SCHEME, SERVICES, type VietQr } from "./vietqr";

/** What every bank passes on unchanged. */
const SAFE_MEMO = /^[0-9A-Za-z]([0-9A-Za-z ]{0,23}[0-9A-Za-z])?$/;

function checked(pattern: RegExp, value: string, name: string): string {
  if (!pattern.test(value)) {
    throw new RangeError(`No VietQR code can hold this ${name}: ${JSON.stringify(value)}`);
  }
  return value;
}

/**
 * The text of a VietQR code. Throws a `RangeError` for what a code cannot carry to every bank: another BIN
 * than six digits, an amount that is not whole đồng above 0, a memo of more than 25 characters or of others
 * than letters without marks, digits and spaces within.
 */
export function encodeVietQr({ to, bin, account, amountVnd, memo }: VietQr): string {
  const place =
    writeField("00", checked(BIN, bin, "BIN")) +
    writeField("01", checked(ACCOUNT, account, "account"));
  const body = [
    writeField("00", "01"),
    writeField("01", amountVnd === null ? "11" : "12"),
    writeField(
      "38",
      writeField("00", SCHEME) + writeField("01", place) + writeField("02", SERVICES[to]),
    ),
    writeField("53", "704"),
    amountVnd === null ? "" : writeField("54", checked(AMOUNT, String(amountVnd), "amount")),
    writeField("58", "VN"),
    memo === null ? "" : writeField("62", writeField("08", checked(SAFE_MEMO, memo, "memo"))),
    "6304",
  ].join("");
  return body + crc16(body).toString(16).toUpperCase().padStart(4, "0");
}
