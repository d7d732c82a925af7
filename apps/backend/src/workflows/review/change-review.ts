import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { REVIEW_CHANGED, type ReviewChanged } from "../../reviews/review-events";
import { recordActsStep } from "../audit/steps/record-acts";
import { changeReviewStep, type ReviewChange } from "./steps/change-review";

export interface ChangeReviewInput {
  actor: Actor;
  action: "review.answer" | "review.report" | "review.remove";
  id: string;
  seller_id: string;
  /** What the log says that it was. */
  before: Record<string, unknown> | null;
  change: ReviewChange;
}

function toActs({ actor, action, id, seller_id, before, change }: ChangeReviewInput): Act[] {
  const { field: _, ...after } = change;
  return [{ actor, seller_id, action, subject: id, before, after }];
}

function toChanged({ id, change }: ChangeReviewInput): ReviewChanged {
  return { id, counts: change.field === "removed_for" };
}

/** Answers, reports or removes a review. Emits `review.changed`. The caller holds the lock of its order. */
export const changeReviewWorkflow = createWorkflow("change-review", (input: ChangeReviewInput) => {
  recordActsStep(transform(input, toActs));
  changeReviewStep(input);
  emitEventStep({ eventName: REVIEW_CHANGED, data: transform(input, toChanged) });
  return new WorkflowResponse(undefined);
});
