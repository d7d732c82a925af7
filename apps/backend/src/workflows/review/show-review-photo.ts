import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { REVIEW_CHANGED, type ReviewChanged } from "../../reviews/review-events";
import { setPhotoShownStep, type SetPhotoShownInput } from "./steps/set-photo-shown";

function toChanged({ review_id }: SetPhotoShownInput): ReviewChanged {
  return { id: review_id, counts: false };
}

/** Puts a photo on its review, or takes it off. Emits `review.changed`. */
export const showReviewPhotoWorkflow = createWorkflow(
  "show-review-photo",
  (input: SetPhotoShownInput) => {
    setPhotoShownStep(input);
    emitEventStep({ eventName: REVIEW_CHANGED, data: transform(input, toChanged) });
    return new WorkflowResponse(undefined);
  },
);
