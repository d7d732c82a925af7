import { createHmac, timingSafeEqual } from "node:crypto";
import { MOST_ARRIVED_VND } from "./transfer-rules";

/** Services that read a bank account on its owner's behalf and tell of every movement by HTTP. */
export const BANK_SERVICES = ["sepay", "casso"] as const;
export type BankService = (typeof BANK_SERVICES)[number];

/** A notice as it came over the line. */
export interface BankNotice {
  /** Names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body, byte for byte. */
  raw: Buffer;
}

/** Money that came into an account, as a service tells it. */
export interface NoticedMoney {
  account: string;
  /** By which the bank knows it, as its statement does. */
  reference: string;
  happenedAt: Date;
  /** Whole đồng, above 0. */
  amountVnd: number;
  memo: string;
}

export type ReadNotice =
  | { kind: "money"; money: NoticedMoney }
  /** Money that went, or a trial of the service: nothing is to be done. */
  | { kind: "nothing" }
  /** Not from the service, altered on its way, or too old. */
  | { kind: "forged" }
  /** From the service, but nothing that can be understood. */
  | { kind: "unreadable" };

/** SePay advises to refuse what was signed longer ago, or later, than this. */
const SEPAY_DRIFT_SECONDS = 5 * 60;

function isSame(given: string, owed: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(owed)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function headerOf({ headers }: BankNotice, name: string): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}

/**
 * SePay, either way that its dashboard offers: `Authorization: Apikey <key>`, or `X-SePay-Signature:
 * sha256=<hex>` over `<X-SePay-Timestamp>.<body>`. A signature that is there must be right, whatever else
 * is. Source: SePay's documentation of webhooks, "Xác thực".
 */
function isFromSepay(notice: BankNotice, secret: string, now: Date): boolean {
  const signature = headerOf(notice, "x-sepay-signature");
  if (signature === "") {
    return isSame(headerOf(notice, "authorization"), `Apikey ${secret}`);
  }
  const timestamp = headerOf(notice, "x-sepay-timestamp");
  const drift = Math.abs(now.getTime() / 1000 - Number(timestamp));
  const owed = createHmac("sha256", secret).update(`${timestamp}.`).update(notice.raw);
  return (
    /^\d{1,12}$/.test(timestamp) &&
    drift <= SEPAY_DRIFT_SECONDS &&
    isSame(signature, `sha256=${owed.digest("hex")}`)
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

/**
 * Casso's webhook V2: `X-Casso-Signature: t=<milliseconds>,v1=<hex>`, HMAC-SHA-512 over
 * `<t>.<body with its keys sorted>`. It keeps the time of signing when it sends again, so age proves nothing.
 */
function isFromCasso(notice: BankNotice, body: unknown, secret: string): boolean {
  const [, t = "", v1 = ""] =
    /^t=(\d{1,15}),v1=([0-9a-f]{128})$/.exec(headerOf(notice, "x-casso-signature")) ?? [];
  const message = `${t}.${JSON.stringify(sorted(body))}`;
  return isSame(v1, createHmac("sha512", secret).update(message).digest("hex"));
}

/** By the clock of Việt Nam: "2026-11-26 08:15:00". */
function readInstant(text: unknown): Date | null {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)$/.exec(typeof text === "string" ? text : "") ?? [];
  const instant = new Date(`${day ?? ""}T${time ?? ""}+07:00`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

type Fields = Record<string, unknown>;

/** Where each service writes what; amounts of money that went are marked, or negative. */
const FIELDS = {
  sepay: (body: Fields) => ({
    account: body.accountNumber,
    reference: body.referenceCode || body.id,
    at: body.transactionDate,
    amount: body.transferType === "in" ? body.transferAmount : 0,
    memo: body.content,
  }),
  casso: ({ data }: Fields) => {
    const one = isFields(data) ? data : {};
    return {
      account: one.accountNumber,
      reference: one.reference || one.id,
      at: one.transactionDateTime,
      amount: one.amount,
      memo: one.description,
    };
  },
} as const;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, most: number): string | null {
  const text = typeof value === "number" ? String(value) : value;
  // A text with this sign goes into no database.
  return typeof text === "string" && !text.includes("\0") && text.length <= most
    ? text.trim()
    : null;
}

function readMoney(service: BankService, body: Fields): ReadNotice {
  const { amount, at, ...texts } = FIELDS[service](body);
  const [account, reference] = [textOf(texts.account, 40), textOf(texts.reference, 100)];
  const [memo, happenedAt] = [textOf(texts.memo ?? "", 500), readInstant(at)];
  if (typeof amount === "number" && amount <= 0) {
    return { kind: "nothing" };
  }
  const isAmount = Number.isSafeInteger(amount) && Number(amount) <= MOST_ARRIVED_VND;
  return isAmount && account && reference && memo !== null && happenedAt
    ? {
        kind: "money",
        money: { account, reference, memo, happenedAt, amountVnd: Number(amount) },
      }
    : { kind: "unreadable" };
}

/**
 * Reads what a service says that happened on an account. Fails closed: without the right proof of who sent
 * it nothing of the body counts. The same notice again reads the same; who takes it must be idempotent on
 * the reference.
 *
 * @param secret the key that the account's owner shares with the service
 */
export function readBankNotice(
  service: BankService,
  notice: BankNotice,
  { secret, now }: { secret: string; now: Date },
): ReadNotice {
  let body: unknown;
  try {
    body = JSON.parse(notice.raw.toString("utf8"));
  } catch {
    body = null;
  }
  const isGenuine =
    service === "sepay" ? isFromSepay(notice, secret, now) : isFromCasso(notice, body, secret);
  if (secret === "" || !isGenuine) {
    return { kind: "forged" };
  }
  return isFields(body) ? readMoney(service, body) : { kind: "unreadable" };
}
