import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createPhotoStep, type NewPhoto } from "./steps/create-photo";

/** Writes down a seller's photo. One that is written down already stays as it is. */
export const keepPhotoWorkflow = createWorkflow("keep-photo", (input: NewPhoto) => {
  return new WorkflowResponse(createPhotoStep(input));
});
