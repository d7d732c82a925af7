import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteComplaintPhotoStep } from "./steps/delete-complaint-photo";

/** Removes a buyer's photo of a complaint for good. The caller holds the order's lock. */
export const takeComplaintPhotoWorkflow = createWorkflow(
  "take-complaint-photo",
  (input: { complaint_id: string; id: string }) => {
    deleteComplaintPhotoStep(input);
    return new WorkflowResponse(undefined);
  },
);
