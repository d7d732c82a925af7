"use server";

import { redirect, RedirectType } from "next/navigation";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { askBankChange, sendBankCode } from "@/lib/medusa/seller-bank";
import { bankFailure } from "../bank-failure";
import { typedAccount, type BankState } from "../bank-state";

const HERE = "/ban-hang/tai-khoan";

/**
 * Has a code sent for an account, or asks for the account with it (form: the account's fields, `code`, and
 * `what`, one of `send`, `ask`, `edit`). What is asked for already is not asked for twice.
 */
export async function changeBankAccount(previous: BankState, form: FormData): Promise<BankState> {
  const token = await requiredToken(HERE);
  const values = typedAccount(form);
  const turn = previous.turn + 1;
  const fine = { turn, values, wrong: [], failure: null };
  switch (formText(form, "what")) {
    case "edit":
      return { ...fine, step: "account" };
    case "ask": {
      const failed = await askBankChange(token, values, formText(form, "code")).then(
        () => null,
        (error: unknown) => bankFailure(error),
      );
      return failed === null
        ? redirect(HERE, RedirectType.replace)
        : { ...fine, ...failed, step: failed.wrong.length > 0 ? "account" : "code" };
    }
    default: {
      const failed = await sendBankCode(token, values).then(
        () => null,
        (error: unknown) => bankFailure(error),
      );
      return failed === null
        ? { ...fine, step: "code" }
        : { ...fine, ...failed, step: failed.wrong.length > 0 ? "account" : previous.step };
    }
  }
}
