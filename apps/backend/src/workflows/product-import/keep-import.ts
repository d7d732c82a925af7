import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createImportStep, type NewImport } from "./steps/create-import";
import { forgetImportsStep } from "./steps/forget-imports";

function toActs({ actor, seller_id, file_name, plan }: NewImport): Act[] {
  const after = { file_name, ...plan.counts };
  return [
    { actor, seller_id, action: "product.check-file", subject: seller_id, before: null, after },
  ];
}

/**
 * Keeps what a file would do until its seller says so, and answers its id. Files of hers that she looked
 * at before and did not load give way to it.
 */
export const keepImportWorkflow = createWorkflow("keep-import", (input: NewImport) => {
  recordActsStep(transform(input, toActs));
  const id = createImportStep(input);
  forgetImportsStep({ seller_id: input.seller_id, but: id });
  return new WorkflowResponse(id);
});
