import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createImportStep, type NewImport } from "./steps/create-import";
import { forgetImportsStep } from "./steps/forget-imports";

/**
 * Keeps what a file would do until its seller says so, and answers its id. Files of hers that she looked
 * at before and did not load give way to it.
 */
export const keepImportWorkflow = createWorkflow("keep-import", (input: NewImport) => {
  const id = createImportStep(input);
  forgetImportsStep({ seller_id: input.seller_id, but: id });
  return new WorkflowResponse(id);
});
