import { CUT_REASONS } from "@cho-lang/seller-rules/cut-reasons";
import type { OrderCutWish } from "@/lib/medusa/seller";
import { formText } from "@/lib/forms/form-text";

/** The fields of the form that takes pieces off an order. */
export const CUT_FIELDS = {
  request: "yeu-cau",
  line: "mon",
  quantity: "so-luong",
  reason: "ly-do",
  /** Followed by the line's id: how many pieces the seller saw there. */
  shown: "dang-co-",
} as const;

/** What the form asks for; no number means the whole line. `null` while something is missing or too many. */
export function readCut(form: FormData): OrderCutWish | null {
  const line = formText(form, CUT_FIELDS.line);
  const shown = Number(formText(form, `${CUT_FIELDS.shown}${line}`));
  const typed = formText(form, CUT_FIELDS.quantity).trim();
  const quantity = typed === "" ? shown : Number(typed);
  const reason = CUT_REASONS.find((one) => one === formText(form, CUT_FIELDS.reason));
  const fits = Number.isInteger(quantity) && quantity >= 1 && quantity <= shown;
  if (line === "" || reason === undefined || !fits) {
    return null;
  }
  const requestId = formText(form, CUT_FIELDS.request);
  return { requestId, lineId: line, quantity, shownQuantity: shown, reason };
}
