import { SELLERS_RETURN_REASONS } from "@cho-lang/seller-rules/return-reasons";
import { formText } from "@/lib/forms/form-text";
import type { OrderReturnWish } from "@/lib/medusa/seller-order-returns";
import { readLineChoice } from "./read-line-choice";

/** The fields of the form that takes pieces of a delivered order back. */
export const RETURN_FIELDS = {
  request: "yeu-cau",
  line: "mon",
  quantity: "so-luong",
  reason: "ly-do",
  delivery: "phi-giao",
  /** Followed by the line's id: how many pieces the seller saw there. */
  shown: "con-",
} as const;

/** What the form asks for; no number means the whole line. `null` while something is missing or too many. */
export function readOrderReturn(form: FormData): OrderReturnWish | null {
  const choice = readLineChoice(form, RETURN_FIELDS);
  const reason = SELLERS_RETURN_REASONS.find((one) => one === formText(form, RETURN_FIELDS.reason));
  if (choice === null || reason === undefined) {
    return null;
  }
  const withDelivery = form.get(RETURN_FIELDS.delivery) !== null;
  return { requestId: formText(form, RETURN_FIELDS.request), ...choice, withDelivery, reason };
}
