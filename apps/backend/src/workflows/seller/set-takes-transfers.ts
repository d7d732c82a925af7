import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setTakesTransfersStep, type SetTakesTransfersInput } from "./steps/set-takes-transfers";

/**
 * Shoppers may pay a seller by transfer from now on, or may not any more; orders that were placed stay as they
 * are. The caller holds the lock of her ways. `not_found`, `transfer_unavailable` without an account in force,
 * `no_way_to_pay` when she does not take cash for every order and would have no other way left.
 */
export const setTakesTransfersWorkflow = createWorkflow(
  "set-takes-transfers",
  (input: SetTakesTransfersInput) => new WorkflowResponse(setTakesTransfersStep(input)),
);
