import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit/act";
import { fromWhen } from "../../seller-setup/from-when";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
import { changeSellerStatusStep, type ChangeSellerStatusInput } from "./steps/change-seller-status";

export interface SuspendSellerInput {
  seller_id: string;
  actor: Actor;
  /** Shown to the operator and the seller. */
  reason: string;
  /** The day on which it begins, YYYY-MM-DD in Việt Nam, later than today; null for now. */
  begins_on: string | null;
}

function change(input: SuspendSellerInput): ChangeSellerStatusInput {
  return { ...input, from: ["active"], to: "suspended" };
}

/**
 * Takes a seller's goods off sale for the time being, now or from a later day on, and writes to her; orders
 * already placed are still seen to. `wrong_status` unless it is active or suspended already. Emits
 * `seller.updated`.
 */
export const suspendSellerWorkflow = createWorkflow(
  "suspend-seller",
  (input: SuspendSellerInput) => {
    const seller = changeSellerStatusStep(transform(input, change));
    when("seller-suspended", { seller }, (data) => data.seller.changed).then(() => {
      tellOwnersStep({
        seller_id: input.seller_id,
        template: "seller-suspended",
        text: transform(
          input,
          ({ reason, begins_on }) =>
            `gian hàng tạm dừng bán ${fromWhen(begins_on)}; đơn đã nhận vẫn cần gửi nốt. Lý do: ${reason}`,
        ),
      });
    });
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(seller);
  },
);
