import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { closeItemsStep, type ClosedItem } from "./steps/close-items";

/** Writes down which products of an import are done and which failed. */
export const closeItemsWorkflow = createWorkflow("close-items", (items: ClosedItem[]) => {
  return new WorkflowResponse(closeItemsStep(items));
});
