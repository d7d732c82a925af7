import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface ReinstateSellerInput {
  seller_id: string;
  actor: Actor;
}

function change({ seller_id, actor }: ReinstateSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["suspended"], to: "active", reason: null };
}

/**
 * Lets a suspended seller sell again. `wrong_status` unless it is suspended or active already. Emits
 * `seller.updated`.
 */
export const reinstateSellerWorkflow = createWorkflow(
  "reinstate-seller",
  (input: ReinstateSellerInput) => {
    const seller = changeSellerStatusStep(transform(input, change));
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
