"use server";

import { formText } from "@/lib/forms/form-text";
import { returnPath } from "@/lib/doors/return-path";
import { cutSellerOrder } from "@/lib/medusa/seller";
import { afterParcel } from "../after-parcel";
import { requiredToken } from "../queries/required-token";
import { CUT_FIELDS, readCut } from "../read-cut";
import { afterTap, type TapState } from "../tap-state";

/**
 * Takes pieces off an order (form: `order`, `tiep`, and what `readCut` reads). The form carries the name of
 * this one tap, so sending it twice is harmless. Without a log-in it leads to the login page.
 */
export async function cutOrder(previous: TapState, form: FormData): Promise<TapState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const wish = readCut(form);
  if (wish === null) {
    return afterTap({ turn, done: false, failure: "invalid" }, form, CUT_FIELDS.request);
  }
  const cut = cutSellerOrder(token, formText(form, "order"), wish);
  return afterTap(await afterParcel(turn, here, cut), form, CUT_FIELDS.request);
}
