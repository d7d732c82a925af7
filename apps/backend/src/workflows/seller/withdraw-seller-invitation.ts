import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { withdrawInvitationStep, type WithdrawInvitationInput } from "./steps/withdraw-invitation";

/** Makes a link that was not used yet worth nothing. `not_found` for any other. */
export const withdrawSellerInvitationWorkflow = createWorkflow(
  "withdraw-seller-invitation",
  (input: WithdrawInvitationInput) => {
    withdrawInvitationStep(input);
    return new WorkflowResponse(undefined);
  },
);
