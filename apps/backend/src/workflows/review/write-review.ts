import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { REVIEW_CHANGED, type ReviewChanged } from "../../reviews/review-events";
import { recordActsStep } from "../audit/steps/record-acts";
import { saveReviewStep, type SaveReviewInput } from "./steps/save-review";

export type WriteReviewInput = SaveReviewInput & {
  /** The buyer. */
  actor: Actor;
};

/** The words are not in the log, which keeps for ever what a buyer may want forgotten. */
function toActs({ actor, before, review }: WriteReviewInput): Act[] {
  return [
    {
      actor,
      seller_id: review.seller_id,
      action: before ? "review.correct" : "review.write",
      subject: before?.id ?? review.order_id,
      before: before && { score: before.score },
      after: { score: review.score },
    },
  ];
}

function toChanged({ id, input }: { id: string; input: WriteReviewInput }): ReviewChanged {
  return { id, counts: input.before?.score !== input.review.score };
}

/** Writes a review or corrects it, and keeps its wording. Emits `review.changed`. The caller holds the order's lock. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WriteReviewInput) => {
  recordActsStep(transform(input, toActs));
  const id = saveReviewStep(input);
  emitEventStep({ eventName: REVIEW_CHANGED, data: transform({ id, input }, toChanged) });
  return new WorkflowResponse(id);
});
