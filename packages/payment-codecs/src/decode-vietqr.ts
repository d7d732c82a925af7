import { crc16 } from "./crc-16";
import { readFields, type Fields } from "./fields";
import { ACCOUNT, AMOUNT, BIN, SCHEME, SERVICES, type VietQr } from "./vietqr";

/** Printable ASCII, the checksum last: all capitals or, as some write it, all small letters. */
const SHAPE = /^([\x20-\x7e]+6304)([0-9A-F]{4}|[0-9a-f]{4})$/;
const MOST_CHARACTERS = 512;

/** The fields of a code whose checksum agrees, without the checksum. */
function checkedFields(text: string): Fields | null {
  const [, body = "", checksum = ""] = SHAPE.exec(text) ?? [];
  if (text.length > MOST_CHARACTERS || body === "" || parseInt(checksum, 16) !== crc16(body)) {
    return null;
  }
  const fields = readFields(text);
  return fields && [...fields.keys()].at(-1) === "63" ? fields : null;
}

function readPlace(value: string): Pick<VietQr, "to" | "bin" | "account"> | null {
  const fields = readFields(value);
  const place = readFields(fields?.get("01") ?? "");
  const service = fields?.get("02");
  const to = (["account", "card"] as const).find((one) => SERVICES[one] === service);
  const bin = place?.get("00") ?? "";
  const account = place?.get("01") ?? "";
  const known = fields?.get("00") === SCHEME && place?.size === 2;
  return known && to && BIN.test(bin) && ACCOUNT.test(account) ? { to, bin, account } : null;
}

/** Undefined for an amount that is none, or that does not go with the kind of code. */
function readAmount(fields: Fields): number | null | undefined {
  const amount = fields.get("54");
  if (amount === undefined) {
    return fields.get("01") === "11" ? null : undefined;
  }
  return fields.get("01") === "12" && AMOUNT.test(amount) ? Number(amount) : undefined;
}

/** Undefined when the additional data are no fields. */
function readMemo(fields: Fields): string | null | undefined {
  const additional = fields.get("62");
  if (additional === undefined) {
    return null;
  }
  const inner = readFields(additional);
  return inner ? (inner.get("08") ?? null) : undefined;
}

/**
 * Reads the text of a VietQR code to an account or a card. Null for everything else: a wrong checksum, a
 * length at any level that does not fit, another currency or country, an amount that is not whole đồng.
 */
export function decodeVietQr(text: string): VietQr | null {
  const fields = checkedFields(text);
  if (fields?.get("00") !== "01" || fields.get("53") !== "704" || fields.get("58") !== "VN") {
    return null;
  }
  const place = readPlace(fields.get("38") ?? "");
  const amountVnd = readAmount(fields);
  const memo = readMemo(fields);
  return place && amountVnd !== undefined && memo !== undefined
    ? { ...place, amountVnd, memo }
    : null;
}
