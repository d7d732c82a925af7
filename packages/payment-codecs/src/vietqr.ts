/**
 * A transfer as a VietQR code tells it (NAPAS, after EMVCo's merchant-presented mode).
 * Without an amount the code is static: it may be paid any number of times, whatever is typed.
 */
export interface VietQr {
  /** Whether `account` is the number of an account or of a card. */
  to: "account" | "card";
  /** Six digits by which NAPAS knows the bank. */
  bin: string;
  /** 1 to 19 digits or capitals. */
  account: string;
  /** Whole đồng, or null for a static code. */
  amountVnd: number | null;
  /** What the payer's bank writes beside the transfer, printable ASCII; null without one. */
  memo: string | null;
}

/** Names of the scheme and of its two services in field 38. */
export const SCHEME = "A000000727";
export const SERVICES = { account: "QRIBFTTA", card: "QRIBFTTC" } as const;

export const BIN = /^\d{6}$/;
export const ACCOUNT = /^[0-9A-Z]{1,19}$/;
/** Thirteen characters at most, no leading zero and no separators: đồng have no parts. */
export const AMOUNT = /^[1-9]\d{0,12}$/;
