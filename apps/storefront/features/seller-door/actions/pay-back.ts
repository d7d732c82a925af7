"use server";

import { formText } from "@/lib/forms/form-text";
import { returnPath } from "@/lib/doors/return-path";
import { payBackInCash } from "@/lib/medusa/seller-order-returns";
import { afterParcel } from "../after-parcel";
import type { ParcelState } from "../parcel-state";
import { requiredToken } from "../queries/required-token";

/**
 * Says that what is owed in cash for goods that came back was paid back (form: `order`, `shown`, `returns`, `tiep`). Tapping
 * twice is harmless. Without a log-in it leads to the login page.
 */
export async function payBack(previous: ParcelState, form: FormData): Promise<ParcelState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const amount = Number(formText(form, "shown"));
  const returns = Number(formText(form, "returns"));
  const paid = payBackInCash(token, formText(form, "order"), { amount, returns });
  return afterParcel(previous.turn + 1, here, paid);
}
