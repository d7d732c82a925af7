"use server";

import { formText } from "@/lib/forms/form-text";
import { returnPath } from "@/lib/doors/return-path";
import { returnFromOrder as takeBack } from "@/lib/medusa/seller-order-returns";
import { afterParcel } from "../after-parcel";
import { requiredToken } from "../queries/required-token";
import { readOrderReturn, RETURN_FIELDS } from "../read-order-return";
import { afterTap, type TapState } from "../tap-state";

/**
 * Takes pieces of a delivered order back, or pays for them (form: `order`, `tiep`, and what `readOrderReturn`
 * reads). The form carries the name of this one tap, so sending it twice is harmless. Without a log-in it leads to
 * the login page.
 */
export async function returnFromOrder(previous: TapState, form: FormData): Promise<TapState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const wish = readOrderReturn(form);
  if (wish === null) {
    return afterTap({ turn, done: false, failure: "invalid" }, form, RETURN_FIELDS.request);
  }
  const back = takeBack(token, formText(form, "order"), wish);
  return afterTap(await afterParcel(turn, here, back), form, RETURN_FIELDS.request);
}
