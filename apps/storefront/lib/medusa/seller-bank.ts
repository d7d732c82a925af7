import type { BankChangeStatus } from "@cho-lang/seller-rules/bank-change";
import { callBackend } from "./call-backend";

/** A change of the account that a seller's money goes to. */
export interface BankChange {
  id: string;
  status: BankChangeStatus;
  bank_name: string;
  bank_account: string;
  bank_holder: string;
  /** Name of who asked. */
  asked_by: string;
  /** ISO 8601, like all instants. */
  asked_at: string;
  /** It takes effect then at the earliest. */
  not_before: string;
  closed_by: string | null;
  closed_at: string | null;
  reason: string | null;
}

/** Where a seller's money goes, and is about to go. */
export interface BankAccount {
  account: { bank_name: string; bank_account: string; bank_holder: string } | null;
  /** The change that is open; null when none is. */
  change: BankChange | null;
  /** Those that have ended, the latest first. */
  past: BankChange[];
  /** Whose a new one usually is, as banks print it. */
  usual_holder: string;
  wait_hours: number;
  /** Whether this person may ask for another account and stop a change. */
  may_change: boolean;
  /** Last three digits of the phone that a code goes to; null when none receives one. */
  code_phone_ends: string | null;
}

/** An account as it was typed. */
export interface TypedAccount {
  bank_bin: string;
  bank_account: string;
  bank_holder: string;
}

/** @throws BackendError 401, 403 */
export async function readBankAccount(token: string): Promise<BankAccount> {
  const path = "/seller/bank-account";
  return (await callBackend<{ bank_account: BankAccount }>(path, { token })).bank_account;
}

/**
 * Has the code sent that proves a new account.
 *
 * @throws BackendError 400 with `details.fields`; 403; 409 `wrong_status` while another change is open,
 * `no_phone`; 429
 */
export async function sendBankCode(token: string, account: TypedAccount): Promise<void> {
  await callBackend("/seller/bank-account/code", { method: "POST", body: { ...account }, token });
}

/** Asks for the account with its code. The same again is harmless. @throws BackendError as above; 401 `wrong_code` */
export async function askBankChange(
  token: string,
  account: TypedAccount,
  code: string,
): Promise<void> {
  const body = { ...account, code };
  await callBackend("/seller/bank-account/changes", { method: "POST", body, token });
}

/** Stops a change that is open. Stopping it again is harmless. @throws BackendError 403; 404; 409 */
export async function withdrawBankChange(token: string, id: string): Promise<void> {
  const path = `/seller/bank-account/changes/${encodeURIComponent(id)}`;
  await callBackend(path, { method: "DELETE", token });
}
