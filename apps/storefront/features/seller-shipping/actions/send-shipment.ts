"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { formText } from "@/lib/forms/form-text";
import { createShipment, quoteShipment } from "@/lib/medusa/seller-shipping";
import { afterShipping } from "../after-shipping";
import { readShipment, SEND, SHIPMENT_FIELDS } from "../read-shipment";
import { shippingFailure } from "../shipping-failure";
import { NO_SHIPPING, type ShippingState } from "../shipping-state";

/**
 * Asks GHN's price of a parcel, or has GHN bring it (form: `order`, `tiep`, and what `readShipment` reads). A request
 * has its name from the page, so sending it twice is harmless. Without a log-in it leads to the login page.
 */
export async function sendShipment(
  previous: ShippingState,
  form: FormData,
): Promise<ShippingState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const turn = previous.turn + 1;
  const way = readShipment(form);
  const number = Number(formText(form, SHIPMENT_FIELDS.number));
  if (way === null) {
    return { ...NO_SHIPPING, turn, failure: "fields" };
  }
  const order = formText(form, "order");
  if (formText(form, SHIPMENT_FIELDS.step) === SEND) {
    const wish = { ...way, request_id: formText(form, SHIPMENT_FIELDS.request) };
    return afterShipping(turn, here, createShipment(token, order, number, wish));
  }
  try {
    const quote = await quoteShipment(token, order, number, way);
    return { ...NO_SHIPPING, turn, way, quote };
  } catch (error) {
    return { ...NO_SHIPPING, turn, way, ...shippingFailure(error) };
  }
}
