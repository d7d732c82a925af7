import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface SuspendSellerInput {
  seller_id: string;
  actor: Actor;
  /** Shown to the operator and the seller. */
  reason: string;
}

function change({ seller_id, actor, reason }: SuspendSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["active"], to: "suspended", reason };
}

/**
 * Takes a seller's goods off sale for the time being; orders already placed stay. `wrong_status` unless
 * it is active or suspended already. Emits `seller.updated`.
 */
export const suspendSellerWorkflow = createWorkflow(
  "suspend-seller",
  (input: SuspendSellerInput) => {
    const seller = changeSellerStatusStep(transform(input, change));
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
