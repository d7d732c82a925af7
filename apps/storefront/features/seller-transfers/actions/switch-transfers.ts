"use server";

import { refresh } from "next/cache";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { setTransfers } from "@/lib/medusa/seller-transfers";
import { transferFailure } from "../transfer-failure";
import type { TransferState } from "../transfer-state";

/** Lets shoppers pay by transfer (form: `on`, "1" or nothing), or not. */
export async function switchTransfers(
  { turn }: TransferState,
  form: FormData,
): Promise<TransferState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const failure = await setTransfers(token, formText(form, "on") === "1").then(
    () => null,
    transferFailure,
  );
  refresh();
  return { turn: turn + 1, failure };
}
