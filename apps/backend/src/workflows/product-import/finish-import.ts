import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { markImportStep } from "./steps/mark-import";

/** Closes an import of which nothing waits any more. */
export const finishImportWorkflow = createWorkflow("finish-import", (input: { id: string }) => {
  return new WorkflowResponse(markImportStep({ id: input.id, status: "done" }));
});
