"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { formText } from "@/lib/forms/form-text";
import { payBackComplaint as payBack } from "@/lib/medusa/seller-complaints";
import { afterAnswer } from "../after-answer";
import type { AnswerState } from "../answer-state";

/**
 * Pays back what is complained about (form: `id`; `shown`: the pieces that the seller saw there; `sum`: the whole đồng,
 * where she saw some; `tiep`: the list to go to). A second tap pays nothing more. Without a log-in it leads to the login page.
 */
export async function payBackComplaint(
  previous: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const quantity = Number(formText(form, "shown"));
  const sum = form.has("sum") ? { amount: Number(formText(form, "sum")) } : {};
  const paid = payBack(token, formText(form, "id"), { quantity, ...sum });
  const problem = await afterAnswer(here, "paid_back", paid);
  return { turn: previous.turn + 1, problem, typed: "" };
}
