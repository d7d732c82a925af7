"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { formText } from "@/lib/forms/form-text";
import { callOffShipment } from "@/lib/medusa/seller-shipping";
import { afterShipping } from "../after-shipping";
import { SHIPMENT_FIELDS } from "../read-shipment";
import type { ShippingState } from "../shipping-state";

/** Has GHN not fetch a parcel (form: `order`, `kien`, `tiep`). Calling it off twice is harmless. */
export async function callOff(previous: ShippingState, form: FormData): Promise<ShippingState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const number = Number(formText(form, SHIPMENT_FIELDS.number));
  return afterShipping(
    previous.turn + 1,
    here,
    callOffShipment(token, formText(form, "order"), number),
  );
}
