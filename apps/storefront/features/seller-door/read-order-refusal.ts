import { REFUSAL_REASONS } from "@cho-lang/seller-rules/refusal-reasons";
import { formText } from "@/lib/forms/form-text";
import type { OrderRefusalWish } from "@/lib/medusa/seller-order-refusals";

/** The fields of the form that says that an order was not taken. */
export const REFUSAL_FIELDS = {
  request: "yeu-cau",
  reason: "ly-do",
  goodsBack: "con-ban-duoc",
} as const;

/** What the form asks for; `null` while no reason is chosen. */
export function readOrderRefusal(form: FormData): OrderRefusalWish | null {
  const reason = REFUSAL_REASONS.find((one) => one === formText(form, REFUSAL_FIELDS.reason));
  if (reason === undefined) {
    return null;
  }
  const goodsBack = form.get(REFUSAL_FIELDS.goodsBack) !== null;
  return { requestId: formText(form, REFUSAL_FIELDS.request), reason, goodsBack };
}
