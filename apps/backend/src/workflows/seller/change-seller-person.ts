import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changeMemberStep, type ChangeMemberInput } from "./steps/change-member";

/**
 * Gives a person of the seller another role and other rights, or takes her from the seller: her log-in
 * is refused from the next request on. `not_found` for another seller's person, `last_owner` when nobody
 * would be left who may do everything. The caller holds the seller's lock on its people.
 */
export const changeSellerPersonWorkflow = createWorkflow(
  "change-seller-person",
  (input: ChangeMemberInput) => {
    changeMemberStep(input);
    return new WorkflowResponse(undefined);
  },
);
