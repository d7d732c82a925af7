import { formText } from "@/lib/forms/form-text";

interface LineFields {
  line: string;
  quantity: string;
  /** Followed by the line's id: how many pieces the seller saw there. */
  shown: string;
}

interface LineWish {
  lineId: string;
  quantity: number;
  shownQuantity: number;
}

/** Which line of an order and how many of its pieces; no number means all. `null` for no line and too many pieces. */
export function readLineChoice(form: FormData, fields: LineFields): LineWish | null {
  const lineId = formText(form, fields.line);
  const shownQuantity = Number(formText(form, `${fields.shown}${lineId}`));
  const typed = formText(form, fields.quantity).trim();
  const quantity = typed === "" ? shownQuantity : Number(typed);
  const fits = Number.isInteger(quantity) && quantity >= 1 && quantity <= shownQuantity;
  return lineId !== "" && fits ? { lineId, quantity, shownQuantity } : null;
}
