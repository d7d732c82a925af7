import { CUT_REASONS } from "@cho-lang/seller-rules/cut-reasons";
import type { OrderCutWish } from "@/lib/medusa/seller";
import { formText } from "@/lib/forms/form-text";
import { readLineChoice } from "./read-line-choice";

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
  const choice = readLineChoice(form, CUT_FIELDS);
  const reason = CUT_REASONS.find((one) => one === formText(form, CUT_FIELDS.reason));
  if (choice === null || reason === undefined) {
    return null;
  }
  return { requestId: formText(form, CUT_FIELDS.request), ...choice, reason };
}
