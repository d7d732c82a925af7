import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { requireGateStep } from "../seller-application/steps/require-gate";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface ApproveSellerInput {
  seller_id: string;
  actor: Actor;
}

function change({ seller_id, actor }: ApproveSellerInput): ChangeSellerStatusInput {
  return { seller_id, actor, from: ["pending"], to: "active", reason: null, begins_on: null };
}

/**
 * Lets a new seller sell, and writes to her. `application_incomplete` while she applied and something that is
 * asked is neither met nor waived; `seller_phone_missing` without a phone for her buyers; `wrong_status` while
 * she changes it, and unless it waits for approval or is active already. Emits
 * `seller.updated`.
 */
export const approveSellerWorkflow = createWorkflow(
  "approve-seller",
  (input: ApproveSellerInput) => {
    requireGateStep({ seller_id: input.seller_id, gate: "approve" });
    const seller = changeSellerStatusStep(transform(input, change));
    tellOwnersStep({
      seller_id: input.seller_id,
      template: "application-approved",
      text: "gian hàng đã được duyệt và mở bán.",
      key: input.seller_id,
    });
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
