import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteBuyerAddressesStep } from "./steps/delete-buyer-addresses";

/** Deletes addresses of an account. The caller holds the account's lock. */
export const removeBuyerAddressesWorkflow = createWorkflow(
  "remove-buyer-addresses",
  (input: { ids: string[] }) => {
    return new WorkflowResponse(deleteBuyerAddressesStep(input));
  },
);
