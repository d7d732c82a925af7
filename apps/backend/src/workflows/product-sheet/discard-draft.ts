import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteDraftStep } from "./steps/delete-draft";

/** Throws a draft away; its photos go by themselves some days later. */
export const discardDraftWorkflow = createWorkflow("discard-draft", (input: { id: string }) => {
  return new WorkflowResponse(deleteDraftStep(input));
});
