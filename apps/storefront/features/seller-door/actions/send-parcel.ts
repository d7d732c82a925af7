"use server";

import { sendParcel as send } from "@/lib/medusa/seller-parcels";
import { afterParcel } from "../after-parcel";
import { formText } from "@/lib/forms/form-text";
import type { ParcelState } from "../parcel-state";
import { requiredToken } from "../queries/required-token";
import { readParcel } from "../read-parcel";
import { returnPath } from "@/lib/doors/return-path";

/**
 * Hands a part of an order over (form: `order`, `tiep`, and what `readParcel` reads). The parcel has its number
 * from the page, so sending it twice is harmless. Without a log-in it leads to the login page.
 */
export async function sendParcel(previous: ParcelState, form: FormData): Promise<ParcelState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const wish = readParcel(form);
  if (wish === null) {
    return { turn, done: false, failure: "invalid" };
  }
  return afterParcel(turn, here, send(token, formText(form, "order"), wish));
}
