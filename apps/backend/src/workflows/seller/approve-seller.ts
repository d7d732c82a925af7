import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface ApproveSellerInput {
  seller_id: string;
  actor: Actor;
}

function change({ seller_id, actor }: ApproveSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["pending"], to: "active", reason: null };
}

/**
 * Lets a new seller sell. `wrong_status` unless it waits for approval or is active already. Emits
 * `seller.updated`.
 */
export const approveSellerWorkflow = createWorkflow(
  "approve-seller",
  (input: ApproveSellerInput) => {
    const seller = changeSellerStatusStep(transform(input, change));
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
