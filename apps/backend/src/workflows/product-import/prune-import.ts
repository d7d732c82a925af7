import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { pruneImportStep } from "./steps/prune-import";

/** Throws away what an old import was to do; that it was sent stays. */
export const pruneImportWorkflow = createWorkflow("prune-import", (input: { id: string }) => {
  return new WorkflowResponse(pruneImportStep(input));
});
