import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createDraftStep, type NewDraft } from "./steps/create-draft";

/** Keeps a new draft and answers its id. The caller sees to it that a request makes one. */
export const beginDraftWorkflow = createWorkflow("begin-draft", (input: NewDraft) => {
  return new WorkflowResponse(createDraftStep(input));
});
