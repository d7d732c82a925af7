import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { REVIEW_CHANGED } from "../../reviews/review-events";
import { setPhotoShownStep, type SetPhotoShownInput } from "./steps/set-photo-shown";

/** Puts a photo on its review, or takes it off. Emits `review.changed`. */
export const showReviewPhotoWorkflow = createWorkflow(
  "show-review-photo",
  (input: SetPhotoShownInput) => {
    setPhotoShownStep(input);
    emitEventStep({ eventName: REVIEW_CHANGED, data: { id: input.review_id } });
    return new WorkflowResponse(undefined);
  },
);
