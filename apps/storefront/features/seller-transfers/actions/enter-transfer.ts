"use server";

import { refresh } from "next/cache";
import { formText } from "@/lib/forms/form-text";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { enterTransfer } from "@/lib/medusa/seller-transfers";
import { transferFailure } from "../transfer-failure";
import type { TransferState } from "../transfer-state";

/** Digits as people write them, e.g. "120.000"; 0 for what is no amount, which the market refuses. */
function amountOf(text: string): number {
  const digits = text.replace(/[\s.,₫đ]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
}

/**
 * Writes down money that arrived or was sent back (form: `kind`, `order`, `request`, `amount`, `shown`). The
 * same request again is harmless.
 */
export async function enterTransferAction(
  { turn }: TransferState,
  form: FormData,
): Promise<TransferState> {
  const token = await requiredToken("/ban-hang/tai-khoan");
  const failure = await enterTransfer(token, {
    kind: formText(form, "kind") === "returned" ? "returned" : "received",
    orderId: formText(form, "order"),
    requestId: formText(form, "request"),
    amount: amountOf(formText(form, "amount")),
    shown: amountOf(formText(form, "shown")),
  }).then(() => null, transferFailure);
  refresh();
  return { turn: turn + 1, failure };
}
