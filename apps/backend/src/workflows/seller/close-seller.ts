import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface CloseSellerInput {
  seller_id: string;
  actor: Actor;
  /** Shown to the operator and the seller. */
  reason: string;
}

function change({ seller_id, actor, reason }: CloseSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["pending", "active", "suspended"], to: "closed", reason };
}

/**
 * Ends a seller's shop for good; its page stays, its goods are no longer sold. `not_found` when there is
 * no such seller; closing again changes nothing. Emits `seller.updated`.
 */
export const closeSellerWorkflow = createWorkflow("close-seller", (input: CloseSellerInput) => {
  const seller = changeSellerStatusStep(transform(input, change));
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(seller);
});
