import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewChange } from "../../listing-changes/change-record";
import { createChangesStep } from "../listing-change/steps/create-changes";

/** Sends in products whose making was cut off before it came to that. */
export const proposeProductsWorkflow = createWorkflow("propose-products", (input: NewChange[]) => {
  return new WorkflowResponse(createChangesStep(input));
});
