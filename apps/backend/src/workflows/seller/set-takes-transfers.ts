import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setTakesTransfersStep, type SetTakesTransfersInput } from "./steps/set-takes-transfers";

/**
 * Shoppers may pay a seller by transfer from now on, or may not any more; orders that were placed stay as they
 * are. `not_found`, `transfer_unavailable` without an account in force.
 */
export const setTakesTransfersWorkflow = createWorkflow(
  "set-takes-transfers",
  (input: SetTakesTransfersInput) => new WorkflowResponse(setTakesTransfersStep(input)),
);
