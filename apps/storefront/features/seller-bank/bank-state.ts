import { formText } from "@/lib/forms/form-text";
import type { TypedAccount } from "@/lib/medusa/seller-bank";

/** The fields of an account, in the order of the form. */
export const BANK_FIELDS = ["bank_bin", "bank_account", "bank_holder"] as const;
export type BankField = (typeof BANK_FIELDS)[number];

export type BankFailure =
  "fields" | "code" | "no_phone" | "wrong_status" | "forbidden" | "too_many" | "unreachable";

/** What the form of a new account shows after a post: the account, or the code that was sent for it. */
export interface BankState {
  turn: number;
  step: "account" | "code";
  values: TypedAccount;
  wrong: BankField[];
  failure: BankFailure | null;
}

/** The account in a posted form. */
export function typedAccount(form: FormData): TypedAccount {
  const [bank_bin, bank_account, bank_holder] = BANK_FIELDS.map((field) => formText(form, field));
  return {
    bank_bin: bank_bin ?? "",
    bank_account: bank_account ?? "",
    bank_holder: bank_holder ?? "",
  };
}
