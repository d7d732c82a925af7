"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { formText } from "@/lib/forms/form-text";
import { BackendError } from "@/lib/medusa/call-backend";
import { setCarrierAccount } from "@/lib/medusa/seller-shipping";
import { postedWithoutScript } from "@/lib/posted-without-script";
import type { AccountFailure, AccountState } from "../account-state";
import { CARRIER_ACCOUNT } from "../shipping-paths";

const OF_CODE: Record<string, AccountFailure> = {
  wrong_status: "busy_account",
  carrier_unavailable: "carrier",
  forbidden: "forbidden",
  seller_suspended: "forbidden",
};

function failureOf(error: unknown): AccountFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  if (error.code === "invalid_input") {
    const details = error.details as { fields?: Record<string, string> } | undefined;
    return details?.fields?.token === undefined ? "shop_id" : "token";
  }
  return OF_CODE[error.code] ?? "unreachable";
}

/** Keeps a seller's own account with GHN (form: `ma-token`, `ma-shop`), or deletes it (`xoa`). Saving twice is harmless. */
export async function setAccount(previous: AccountState, form: FormData): Promise<AccountState> {
  const token = await requiredToken(CARRIER_ACCOUNT);
  const turn = previous.turn + 1;
  const account =
    formText(form, "xoa") === ""
      ? { token: formText(form, "ma-token"), shop_id: formText(form, "ma-shop") }
      : null;
  const error: unknown = await setCarrierAccount(token, account).then(
    () => null,
    (reason: unknown) => reason,
  );
  refresh();
  if (error !== null) {
    return { turn, done: false, failure: failureOf(error) };
  }
  if (await postedWithoutScript()) {
    redirect(CARRIER_ACCOUNT);
  }
  return { turn, done: true, failure: null };
}
