"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requiredToken } from "@/features/seller-door/queries/required-token";
import { returnPath } from "@/lib/doors/return-path";
import { fieldText } from "@/lib/forms/field-text";
import { answerReview, reportReview } from "@/lib/medusa/seller-reviews";
import { postedWithoutScript } from "@/lib/posted-without-script";
import { replyProblem } from "../reply-problem";
import type { ReplyState } from "../reply-state";

/**
 * Answers a review or reports it (form: `id`, `what`: `answer` or `report`, `text`, `tiep`: the page to
 * stay on). The same words again change nothing.
 */
export async function reply(previous: ReplyState, form: FormData): Promise<ReplyState> {
  const here = returnPath(form.get("tiep"));
  const token = await requiredToken(here);
  const typed = fieldText(form, "text");
  const send = fieldText(form, "what") === "report" ? reportReview : answerReview;
  const turn = previous.turn + 1;
  try {
    await send(token, fieldText(form, "id"), typed);
  } catch (error) {
    return { turn, done: false, problem: replyProblem(error), typed };
  }
  refresh();
  if (await postedWithoutScript()) {
    redirect(here);
  }
  return { turn, done: true, problem: null, typed };
}
