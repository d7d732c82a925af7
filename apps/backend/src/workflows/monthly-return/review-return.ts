import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReturnReviewStep, type NewReturnReview } from "./steps/create-return-review";

export interface ReviewReturnInput {
  actor: Actor;
  /** What was made of the same version before; null for nothing. */
  before: Record<string, unknown> | null;
  review: Omit<NewReturnReview, "reviewed_by" | "reviewed_by_name">;
}

function toActs({ actor, before, review }: ReviewReturnInput): Act[] {
  const { seller_id, month, return_version, treatment, reason } = review;
  const after = { version: return_version, treatment, reason };
  return [{ actor, seller_id, action: "monthly-return.review", subject: month, before, after }];
}

function toRow({ actor, review }: ReviewReturnInput): NewReturnReview {
  return { ...review, reviewed_by: actor.id, reviewed_by_name: actor.name };
}

/** Writes what a statistician makes of a return. The caller holds the month's lock. */
export const reviewReturnWorkflow = createWorkflow("review-return", (input: ReviewReturnInput) => {
  recordActsStep(transform(input, toActs));
  createReturnReviewStep(transform(input, toRow));
  return new WorkflowResponse(undefined);
});
