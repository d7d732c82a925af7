"use server";

import { refresh } from "next/cache";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { withdrawBankChange } from "@/lib/medusa/seller-bank";
import { bankFailure } from "../bank-failure";
import type { BankFailure } from "../bank-state";

export interface WithdrawState {
  turn: number;
  failure: BankFailure | null;
}

/** Stops a change of account (form: `id`). Stopping it again is harmless. */
export async function withdrawChange(
  previous: WithdrawState,
  form: FormData,
): Promise<WithdrawState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const failure = await withdrawBankChange(token, formText(form, "id")).then(
    () => null,
    (error: unknown) => bankFailure(error).failure,
  );
  refresh();
  return { turn: previous.turn + 1, failure };
}
