import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setBankHookStep, type SetBankHookInput } from "./steps/set-bank-hook";

/** A bank service tells the market of a seller's money from now on, or does not any more. The caller holds the lock of her transfers. */
export const setBankHookWorkflow = createWorkflow(
  "set-bank-hook",
  (input: SetBankHookInput) => new WorkflowResponse(setBankHookStep(input)),
);
