import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { saveReturnDraftStep, type SaveReturnDraftInput } from "./steps/save-return-draft";

/** Keeps what was typed of a month's return. The caller keeps two at once apart. */
export const saveReturnDraftWorkflow = createWorkflow(
  "save-return-draft",
  (input: SaveReturnDraftInput) => new WorkflowResponse(saveReturnDraftStep(input)),
);
