import { createHash } from "node:crypto";
import type { NewAccount } from "./new-account";

/**
 * What the code for a change of account is good for: this account of this seller, read from this phone, and
 * nothing else. A code for a log-in does not open it, and one for another account does not either.
 */
export function codeSubject(
  sellerId: string,
  phone: string,
  { bank_bin, bank_account, bank_holder }: NewAccount,
): string {
  const told = JSON.stringify([sellerId, phone, bank_bin, bank_account, bank_holder]);
  return `bank-change:${createHash("sha256").update(told).digest("hex")}`;
}
