import { callBackend } from "./call-backend";
import { toOrder, type Order, type OrderWire } from "./orders";

/** The transfers that a seller has to see to. */
export interface SellerTransfers {
  /** Whether shoppers may pay this way. */
  on: boolean;
  /** The account in force; `null` before there is one, and then it cannot be turned on. */
  account: { bank_name: string; bank_account: string } | null;
  /** Orders whose money is awaited, the most urgent first. */
  waiting: Order[];
  /** Orders for which the buyer is owed something, the oldest first. */
  owed: Order[];
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

/** Lets shoppers pay by transfer, or not. @throws BackendError 403; 409 `transfer_unavailable` */
export async function setTransfers(token: string, on: boolean): Promise<void> {
  await callBackend("/seller/transfers/setting", { method: "POST", body: { on }, token });
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
