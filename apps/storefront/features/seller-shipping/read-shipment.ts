import { LOOKS } from "@cho-lang/delivery/ghn/ghn-note";
import { wrongMeasures } from "@cho-lang/delivery/ghn/parcel-box";
import type { ShipmentWay } from "@/lib/medusa/seller-shipping";
import { formText } from "@/lib/forms/form-text";

/** The fields of the form that sends a parcel with GHN. */
export const SHIPMENT_FIELDS = {
  number: "kien",
  request: "yeu-cau",
  weight_grams: "can-nang",
  length_cm: "dai",
  width_cm: "rong",
  height_cm: "cao",
  look: "xem-hang",
  /** Which button was pressed: `SEND`, or anything else for the price alone. */
  step: "buoc",
} as const;
export const SEND = "gui";

/** Thousands are often typed with a dot. */
function measure(form: FormData, name: string): number {
  const text = formText(form, name).replace(/[.\s]/g, "");
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

/** How the parcel is to go; `null` for a measure that a carrier does not take. */
export function readShipment(form: FormData): ShipmentWay | null {
  const box = {
    weight_grams: measure(form, SHIPMENT_FIELDS.weight_grams),
    length_cm: measure(form, SHIPMENT_FIELDS.length_cm),
    width_cm: measure(form, SHIPMENT_FIELDS.width_cm),
    height_cm: measure(form, SHIPMENT_FIELDS.height_cm),
  };
  const look = LOOKS.find((one) => one === formText(form, SHIPMENT_FIELDS.look));
  return look === undefined || wrongMeasures(box).length > 0 ? null : { box, look };
}
