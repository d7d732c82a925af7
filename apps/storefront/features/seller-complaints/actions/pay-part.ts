"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { readDong } from "@/features/seller-products/read-amounts";
import { returnPath } from "@/lib/doors/return-path";
import { fieldText } from "@/lib/forms/field-text";
import { formText } from "@/lib/forms/form-text";
import { payPartOfComplaint } from "@/lib/medusa/seller-complaints";
import { afterAnswer } from "../after-answer";
import type { AnswerState } from "../answer-state";

/**
 * Pays a part of the price of what is complained about back (form: `id`; `shown`: the pieces that the seller saw there;
 * `sum`: what all of it came to there, whole đồng; `text`: the part as she typed it; `tiep`: the list to go to). A second
 * tap pays nothing more. Without a log-in it leads to the login page.
 */
export async function payPart(previous: AnswerState, form: FormData): Promise<AnswerState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const typed = fieldText(form, "text");
  const turn = previous.turn + 1;
  const part = readDong(typed);
  if (part === null) {
    return { turn, problem: "part", typed };
  }
  const shown = {
    quantity: Number(formText(form, "shown")),
    amount: Number(formText(form, "sum")),
  };
  const paid = payPartOfComplaint(token, formText(form, "id"), shown, part);
  return { turn, problem: await afterAnswer(here, "part_paid", paid), typed };
}
