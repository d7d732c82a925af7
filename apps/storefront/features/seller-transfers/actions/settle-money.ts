"use server";

import { refresh } from "next/cache";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { assignMoney, setMoneyAside } from "@/lib/medusa/seller-transfers";
import { transferFailure } from "../transfer-failure";
import type { TransferState } from "../transfer-state";

/** Says what money is for that named no order (form: `id`, `what`, one of `assign` and `aside`, and `text`). */
export async function settleMoney({ turn }: TransferState, form: FormData): Promise<TransferState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const settle = formText(form, "what") === "assign" ? assignMoney : setMoneyAside;
  const failure = await settle(token, formText(form, "id"), formText(form, "text")).then(
    () => null,
    transferFailure,
  );
  refresh();
  return { turn: turn + 1, failure: failure === "amount" ? "text" : failure };
}
