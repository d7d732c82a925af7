import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteReviewPhotosStep } from "./steps/delete-review-photos";

/** Deletes the rows of buyers' photos whose files are gone. */
export const forgetReviewPhotosWorkflow = createWorkflow(
  "forget-review-photos",
  (input: { ids: string[] }) => {
    return new WorkflowResponse(deleteReviewPhotosStep(input));
  },
);
