import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changeBuyerFollowsStep, type ChangeBuyerFollowsInput } from "./steps/change-buyer-follows";

/** Follows producers with an account, or no longer. The caller holds the account's lock. */
export const setBuyerFollowWorkflow = createWorkflow(
  "set-buyer-follow",
  (input: ChangeBuyerFollowsInput) => {
    return new WorkflowResponse(changeBuyerFollowsStep(input));
  },
);
