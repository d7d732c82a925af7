import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
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
 * Ends a seller's shop for good, or refuses her application, and writes to her: the door is shut from then on.
 * Its page stays, its goods are no longer sold. `not_found` when there is
 * no such seller; closing again changes nothing. Emits `seller.updated`.
 */
export const closeSellerWorkflow = createWorkflow("close-seller", (input: CloseSellerInput) => {
  const seller = changeSellerStatusStep(transform(input, change));
  tellOwnersStep({
    seller_id: input.seller_id,
    template: "seller-closed",
    text: transform(
      input,
      ({ reason }) => `gian hàng không được bán trên chợ nữa. Lý do: ${reason}`,
    ),
    key: input.seller_id,
  });
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(seller);
});
