"use server";

import { refresh } from "next/cache";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { removeBankHook, setBankHook } from "@/lib/medusa/seller-transfers";
import { transferFailure } from "../transfer-failure";
import type { TransferState } from "../transfer-state";

/** Lets a bank service tell of money (form: `service`, `key`), or none any more (`remove`). */
export async function setBankHookAction(
  { turn }: TransferState,
  form: FormData,
): Promise<TransferState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const service = formText(form, "service") === "casso" ? "casso" : "sepay";
  const change =
    formText(form, "remove") === "1"
      ? removeBankHook(token)
      : setBankHook(token, service, formText(form, "key").trim());
  const failure = await change.then(
    () => null,
    (error: unknown) => {
      const why = transferFailure(error);
      return why === "amount" ? "key" : why;
    },
  );
  refresh();
  return { turn: turn + 1, failure };
}
