"use server";

import { refresh } from "next/cache";
import { fieldText } from "@/lib/forms/field-text";
import { writeOwnReview } from "@/lib/medusa/own-reviews";
import type { OwnReviewState } from "../own-review-state";
import { orderProof } from "../queries/order-proof";
import { reviewProblem } from "../review-problem";

/**
 * Writes what a buyer says of a product or corrects it (form: `order`, `product`, `score`, `text`,
 * `name`). The same form again changes nothing.
 */
export async function sendReview(
  previous: OwnReviewState,
  form: FormData,
): Promise<OwnReviewState> {
  const typed = {
    score: fieldText(form, "score"),
    text: fieldText(form, "text"),
    name: fieldText(form, "name"),
  };
  const turn = previous.turn + 1;
  if (typed.score === "") {
    return { turn, done: false, problem: "score", typed };
  }
  try {
    await writeOwnReview(
      fieldText(form, "order"),
      fieldText(form, "product"),
      { ...typed, score: Number(typed.score) },
      await orderProof(),
    );
  } catch (error) {
    return { turn, done: false, problem: reviewProblem(error), typed };
  }
  refresh();
  return { turn, done: true, problem: null, typed };
}
