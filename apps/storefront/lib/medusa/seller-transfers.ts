import { callBackend } from "./call-backend";
import type { OrderWire } from "./order-wire";
import { toOrder, type Order } from "./orders";

/** A long statement is taken line by line. */
const STATEMENT_SECONDS = 60;

/** Money of a statement whose memo names no order that waits here, or several. */
export interface UnknownMoney {
  id: string;
  amount_vnd: number;
  memo: string;
  bank_reference: string | null;
  /** ISO 8601. */
  happened_at: string;
}

/** Services that read a bank account and tell of what arrives. */
export type BankService = "sepay" | "casso";

/** How many lines of a statement fared how; `known` were in the books before. */
export type StatementOutcome = Partial<
  Record<"exact" | "partial" | "over" | "double" | "late" | "unknown" | "known", number>
>;

/** The transfers that a seller has to see to. */
export interface SellerTransfers {
  /** Whether shoppers may pay this way. */
  on: boolean;
  /** The account in force; `null` before there is one, and then it cannot be turned on. */
  account: { bank_name: string; bank_account: string } | null;
  /** The service that tells the market of money, the address it is to call, and when it last did (ISO 8601). */
  hook: { service: BankService; url: string; heard_at: string | null } | null;
  /** Orders whose money is awaited, the most urgent first. */
  waiting: Order[];
  /** Orders for which the buyer is owed something, the oldest first. */
  owed: Order[];
  /** Money that arrived for nobody knows which order, the oldest first. */
  unknown: UnknownMoney[];
}

interface TransfersWire extends Omit<SellerTransfers, "waiting" | "owed"> {
  waiting: OrderWire[];
  owed: OrderWire[];
}

/** @throws BackendError 401, 403 */
export async function readTransfers(token: string): Promise<SellerTransfers> {
  const answer = await callBackend<{ transfers: TransfersWire }>("/seller/transfers", { token });
  const { waiting, owed, ...rest } = answer.transfers;
  return { ...rest, waiting: waiting.map(toOrder), owed: owed.map(toOrder) };
}

/**
 * Lets shoppers pay by transfer, or not.
 *
 * @throws BackendError 403; 409 `transfer_unavailable`, `no_way_to_pay`
 */
export async function setTransfers(token: string, on: boolean): Promise<void> {
  await callBackend("/seller/transfers/setting", { method: "POST", body: { on }, token });
}

/**
 * Lets a bank service tell the market of money; the address that it is to call is then on the page.
 *
 * @param key what the seller and the service share, at least 16 characters
 * @throws BackendError 400 for a key that is too short; 403
 */
export async function setBankHook(token: string, service: BankService, key: string): Promise<void> {
  const body = { service, key };
  await callBackend("/seller/transfers/hook", { method: "POST", body, token });
}

/** No service tells the market any more. @throws BackendError 403 */
export async function removeBankHook(token: string): Promise<void> {
  await callBackend("/seller/transfers/hook", { method: "DELETE", token });
}

/** Money that a seller saw arrive, or sent back. Amounts in whole đồng. */
export interface TransferEntry {
  kind: "received" | "returned";
  orderId: string;
  requestId: string;
  amount: number;
  /** What the page said was missing, or owed. */
  shown: number;
}

/**
 * Writes it down; the same request again is harmless.
 *
 * @throws BackendError 400 for an amount that is none; 403; 404; 409 `wrong_status` for who saw other sums
 */
export async function enterTransfer(token: string, entry: TransferEntry): Promise<void> {
  const path = `/seller/transfers/${encodeURIComponent(entry.orderId)}/${entry.kind}`;
  const { requestId: request_id, amount: amount_vnd, shown: shown_vnd } = entry;
  await callBackend(path, { method: "POST", body: { request_id, amount_vnd, shown_vnd }, token });
}

/**
 * Takes the statement of the seller's bank, CSV or XLSX. The same again is harmless.
 *
 * @throws BackendError 400 with the reason in `details.fields.file`, and then nothing was taken; 403
 */
export async function sendStatement(token: string, file: Blob): Promise<StatementOutcome> {
  const path = "/seller/transfers/statement";
  const options = { method: "POST", file, token, timeoutSeconds: STATEMENT_SECONDS } as const;
  return (await callBackend<{ taken: StatementOutcome }>(path, options)).taken;
}

/** Says for which order money came. @throws BackendError 400 for a code of no own order; 403; 404; 409 */
export async function assignMoney(token: string, id: string, code: string): Promise<void> {
  const path = `/seller/transfers/entries/${encodeURIComponent(id)}/assign`;
  await callBackend(path, { method: "POST", body: { code }, token });
}

/** Says that money is none of the market's, and why. @throws BackendError 400; 403; 404; 409 */
export async function setMoneyAside(token: string, id: string, reason: string): Promise<void> {
  const path = `/seller/transfers/entries/${encodeURIComponent(id)}/set-aside`;
  await callBackend(path, { method: "POST", body: { reason }, token });
}
