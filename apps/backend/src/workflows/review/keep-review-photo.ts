import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createReviewPhotoStep, type NewReviewPhoto } from "./steps/create-review-photo";

/** Writes down a buyer's photo, not yet shown. One that is written down already stays as it is. */
export const keepReviewPhotoWorkflow = createWorkflow(
  "keep-review-photo",
  (input: NewReviewPhoto) => {
    return new WorkflowResponse(createReviewPhotoStep(input));
  },
);
