"use server";

import { deliverParcel as deliver } from "@/lib/medusa/seller-parcels";
import { afterParcel } from "../after-parcel";
import { formText } from "@/lib/forms/form-text";
import type { ParcelState } from "../parcel-state";
import { requiredToken } from "../queries/required-token";
import { PARCEL_FIELDS } from "../read-parcel";
import { returnPath } from "@/lib/doors/return-path";

/**
 * Says that a parcel of an order arrived (form: `order`, `kien`, `tiep`). Tapping twice is harmless. Without a
 * log-in it leads to the login page.
 */
export async function deliverParcel(previous: ParcelState, form: FormData): Promise<ParcelState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const number = Number(formText(form, PARCEL_FIELDS.number));
  return afterParcel(previous.turn + 1, here, deliver(token, formText(form, "order"), number));
}
