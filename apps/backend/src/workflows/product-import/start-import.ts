import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { markImportStep } from "./steps/mark-import";

/** An import began; whoever hears it loads it. */
export const IMPORT_STARTED = "product-import.started";

export interface StartImportInput {
  actor: Actor;
  id: string;
  seller_id: string;
  file_name: string;
  counts: Record<string, unknown>;
}

function toActs({ actor, id, seller_id, file_name, counts }: StartImportInput): Act[] {
  const after = { file_name, counts };
  return [{ actor, seller_id, action: "product.import", subject: id, before: null, after }];
}

/** Begins to load an import. The caller sees to it that it waits for that. */
export const startImportWorkflow = createWorkflow("start-import", (input: StartImportInput) => {
  recordActsStep(transform(input, toActs));
  markImportStep({ id: input.id, status: "loading" });
  emitEventStep({ eventName: IMPORT_STARTED, data: { id: input.id } });
  return new WorkflowResponse(input.id);
});
