import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deletePhotosStep } from "./steps/delete-photos";

/** Deletes the rows of photos whose files are gone. */
export const forgetPhotosWorkflow = createWorkflow("forget-photos", (input: { ids: string[] }) => {
  return new WorkflowResponse(deletePhotosStep(input));
});
