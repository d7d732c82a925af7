import type { BankChangeStatus } from "@cho-lang/seller-rules/bank-change";
import { bankByBin } from "@cho-lang/seller-rules/banks";
import type { InferTypeOf } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import type SellerBankChange from "../modules/seller/models/seller-bank-change";

export type StoredBankChange = InferTypeOf<typeof SellerBankChange>;

/** A change of account as who may see money, and the operator, see it. */
export interface BankChangeView {
  id: string;
  status: BankChangeStatus;
  bank_name: string;
  bank_account: string;
  bank_holder: string;
  /** The account before it; null when there was none. */
  before: { bank_name: string; bank_account: string } | null;
  /** Name of who asked. */
  asked_by: string;
  /** ISO 8601, like all instants. */
  asked_at: string;
  /** It takes effect then at the earliest. */
  not_before: string;
  confirmed_by: string | null;
  /** Who ended it: declined, withdrew, or put it in force. */
  closed_by: string | null;
  closed_at: string | null;
  reason: string | null;
}

function bankName(bin: string): string {
  return bankByBin(bin)?.name ?? bin;
}

export function toBankChangeView(row: StoredBankChange): BankChangeView {
  const { id, status, bank_bin, bank_account, bank_holder, before_bin, before_account } = row;
  const { confirmed_by, closed_by, reason } = row;
  return {
    id,
    status,
    bank_name: bankName(bank_bin),
    bank_account,
    bank_holder,
    before:
      before_bin === null || before_account === null
        ? null
        : { bank_name: bankName(before_bin), bank_account: before_account },
    asked_by: (row.asked_by as unknown as Actor).name,
    asked_at: new Date(row.asked_at).toISOString(),
    not_before: new Date(row.not_before).toISOString(),
    confirmed_by,
    closed_by,
    closed_at: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    reason,
  };
}
