import type { ParcelWish } from "@/lib/medusa/seller-parcels";
import { formText } from "@/lib/forms/form-text";

/** The fields of the form that hands a part of an order over. */
export const PARCEL_FIELDS = {
  number: "kien",
  /** Followed by the line's id: how many pieces go. */
  quantity: "gui-",
} as const;

/** What the form asks for; an empty field is none of a line. `null` when nothing goes, or no whole number. */
export function readParcel(form: FormData): ParcelWish | null {
  const pieces = [...form.keys()]
    .filter((name) => name.startsWith(PARCEL_FIELDS.quantity))
    .map((name) => ({
      lineId: name.slice(PARCEL_FIELDS.quantity.length),
      quantity: Number(formText(form, name)),
    }))
    .filter(({ quantity }) => quantity !== 0);
  const number = Number(formText(form, PARCEL_FIELDS.number));
  const fits = pieces.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0);
  return pieces.length > 0 && fits && Number.isInteger(number) && number > 0
    ? { number, pieces }
    : null;
}
