"use server";

import { formText } from "@/lib/forms/form-text";
import { returnPath } from "@/lib/doors/return-path";
import { refuseOrder as refuse } from "@/lib/medusa/seller-order-refusals";
import { afterParcel } from "../after-parcel";
import { requiredToken } from "../queries/required-token";
import { readOrderRefusal, REFUSAL_FIELDS } from "../read-order-refusal";
import { afterTap, type TapState } from "../tap-state";

/**
 * Says that the buyer did not take an order (form: `order`, `tiep`, and what `readOrderRefusal` reads). The form
 * carries the name of this one tap, so sending it twice is harmless. Without a log-in it leads to the login page.
 */
export async function refuseOrder(previous: TapState, form: FormData): Promise<TapState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const wish = readOrderRefusal(form);
  if (wish === null) {
    return afterTap({ turn, done: false, failure: "invalid" }, form, REFUSAL_FIELDS.request);
  }
  const ended = refuse(token, formText(form, "order"), wish);
  return afterTap(await afterParcel(turn, here, ended), form, REFUSAL_FIELDS.request);
}
