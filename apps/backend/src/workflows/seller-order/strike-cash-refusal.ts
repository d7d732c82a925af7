import type { CountedRefusal } from "@cho-lang/seller-rules/refusal-reasons";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { deleteCashRefusalStep } from "./steps/delete-cash-refusal";

export interface StrikeCashRefusalInput extends SellerOrderInput {
  /** Id of what was counted. */
  id: string;
  reason: CountedRefusal;
}

function toAct({
  input: { actor, seller_id, order_id, reason },
}: {
  input: StrikeCashRefusalInput;
}): Act {
  return {
    actor,
    seller_id,
    action: "cash-refusal.strike",
    subject: order_id,
    before: { reason },
    after: null,
  };
}

/** Has an order count no more against its buyer's phone number, and writes down who decided it. */
export const strikeCashRefusalWorkflow = createWorkflow(
  "strike-cash-refusal",
  (input: StrikeCashRefusalInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    deleteCashRefusalStep({ id: input.id });
    return new WorkflowResponse(undefined);
  },
);
