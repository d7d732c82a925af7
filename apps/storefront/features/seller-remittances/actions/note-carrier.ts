"use server";

import { afterParcel } from "@/features/seller-door/after-parcel";
import type { ParcelState } from "@/features/seller-door/parcel-state";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { PARCEL_FIELDS } from "@/features/seller-door/read-parcel";
import { returnPath } from "@/lib/doors/return-path";
import { formText } from "@/lib/forms/form-text";
import { noteCarrier as note } from "@/lib/medusa/seller-remittances";

/** Says which carrier took a parcel (form: `order`, `kien`, `tiep`, `carrier`, `tracking`). Saving twice is harmless. */
export async function noteCarrier(previous: ParcelState, form: FormData): Promise<ParcelState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const number = Number(formText(form, PARCEL_FIELDS.number));
  const carriage = { carrier: formText(form, "carrier"), tracking: formText(form, "tracking") };
  return afterParcel(
    previous.turn + 1,
    here,
    note(token, formText(form, "order"), number, carriage),
  );
}
