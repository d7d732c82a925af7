import { vietnamStamp } from "../wallet/vietnam-stamp";

const MOST_CHARACTERS = 40;

/** `yymmdd_…` by the clock of Việt Nam. Throws a `RangeError` for what ZaloPay does not take. */
function dated(at: Date, rest: string): string {
  const number = `${vietnamStamp(at).slice(2, 8)}_${rest}`;
  if (number.length > MOST_CHARACTERS || !/^[0-9A-Za-z_-]+$/.test(rest)) {
    throw new RangeError(`No number for ZaloPay: ${JSON.stringify(number)}`);
  }
  return number;
}

/** `app_trans_id`: a payment's reference, behind the day on which it was asked for. */
export function zalopayNumber(at: Date, reference: string): string {
  return dated(at, reference);
}

/** The reference within an `app_trans_id`; null for none. */
export function referenceInZalopay(number: unknown): string | null {
  return typeof number === "string" ? (/^\d{6}_(.+)$/s.exec(number)?.[1] ?? null) : null;
}

/** `m_refund_id`: a refund's reference, behind its day and the market's number. */
export function zalopayRefundNumber(at: Date, appId: number, reference: string): string {
  return dated(at, `${appId}_${reference}`);
}
