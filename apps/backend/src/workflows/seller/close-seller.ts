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

export interface CloseSellerInput {
  seller_id: string;
  actor: Actor;
  /** Shown to the operator and the seller. */
  reason: string;
  /** The day on which it begins, YYYY-MM-DD in Việt Nam, later than today; null for now. */
  begins_on: string | null;
}

/** An application is refused at once: there is nothing that could end later. */
function change(input: CloseSellerInput): ChangeSellerStatusInput {
  const from = ["active" as const, "suspended" as const];
  return {
    ...input,
    from: input.begins_on === null ? ["pending", ...from] : from,
    to: "closed",
  };
}

/**
 * Ends a seller's shop for good, now or from a later day on, or refuses her application, and writes to her.
 * Her goods are no longer sold; the door is shut to her once the orders that she has are seen to.
 * `not_found` when there is no such seller, `wrong_status` for an application and a later day; closing again
 * changes nothing. Emits `seller.updated`.
 */
export const closeSellerWorkflow = createWorkflow("close-seller", (input: CloseSellerInput) => {
  const seller = changeSellerStatusStep(transform(input, change));
  when("seller-closed", { seller }, (data) => data.seller.changed).then(() => {
    tellOwnersStep({
      seller_id: input.seller_id,
      template: "seller-closed",
      text: transform(
        input,
        ({ reason, begins_on }) =>
          `gian hàng không được bán trên chợ nữa ${fromWhen(begins_on)}. Lý do: ${reason}`,
      ),
    });
  });
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(seller);
});
