import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface ReinstateSellerInput {
  seller_id: string;
  actor: Actor;
}

function change({ seller_id, actor }: ReinstateSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["suspended"], to: "active", reason: null, begins_on: null };
}

/**
 * Lets a suspended seller sell again, or takes back what was announced to one who still sells, and writes to
 * her. `wrong_status` unless it is suspended or active already. Emits `seller.updated`.
 */
export const reinstateSellerWorkflow = createWorkflow(
  "reinstate-seller",
  (input: ReinstateSellerInput) => {
    const seller = changeSellerStatusStep(transform(input, change));
    when("seller-reinstated", { seller }, (data) => data.seller.changed).then(() => {
      tellOwnersStep({
        seller_id: input.seller_id,
        template: "seller-reinstated",
        text: "gian hàng được bán bình thường trên chợ.",
      });
    });
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
