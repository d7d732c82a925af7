"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { fieldText } from "@/lib/forms/field-text";
import { formText } from "@/lib/forms/form-text";
import { refuseComplaint as refuse } from "@/lib/medusa/seller-complaints";
import { afterAnswer } from "../after-answer";
import type { AnswerState } from "../answer-state";
import { readAnswer } from "../read-answer";

/**
 * Says why a complaint is not paid back (form: `id`, `text`; `tiep`: the list to go to). A second tap changes
 * nothing. Without a log-in it leads to the login page.
 */
export async function refuseComplaint(previous: AnswerState, form: FormData): Promise<AnswerState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const failed = { turn: previous.turn + 1, typed: fieldText(form, "text") };
  const answer = readAnswer(form);
  if (answer === null) {
    return { ...failed, problem: "text" };
  }
  const refused = refuse(token, formText(form, "id"), answer);
  return { ...failed, problem: await afterAnswer(here, "refused", refused) };
}
