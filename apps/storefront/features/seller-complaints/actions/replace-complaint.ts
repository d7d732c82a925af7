"use server";

import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { fieldText } from "@/lib/forms/field-text";
import { formText } from "@/lib/forms/form-text";
import { replaceComplaint as replace } from "@/lib/medusa/seller-complaints";
import { afterAnswer } from "../after-answer";
import type { AnswerState } from "../answer-state";
import { readAnswer } from "../read-answer";

/**
 * Sends anew what is complained about (form: `id`; `shown`: the pieces that the seller saw there; `text`: what she says
 * of it, if anything; `tiep`: the list to go to). A second tap sends nothing more. Without a log-in it leads to the
 * login page.
 */
export async function replaceComplaint(
  previous: AnswerState,
  form: FormData,
): Promise<AnswerState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const failed = { turn: previous.turn + 1, typed: fieldText(form, "text") };
  const answer = readAnswer(form);
  if (answer === null && failed.typed.trim() !== "") {
    return { ...failed, problem: "long" };
  }
  const quantity = Number(formText(form, "shown"));
  const sent = replace(token, formText(form, "id"), { quantity }, answer);
  return { ...failed, problem: await afterAnswer(here, "replaced", sent) };
}
