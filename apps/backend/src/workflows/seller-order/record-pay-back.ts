import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { setPaidBackStep } from "./steps/set-paid-back";

export interface RecordPayBackInput {
  order_id: string;
  seller_id: string;
  /** Ids of the returns that are paid back, and what they come to in whole đồng. */
  ids: string[];
  amount_vnd: number;
  actor: Actor;
}

function toAct({ input }: { input: RecordPayBackInput }): Act {
  const { actor, seller_id, order_id, amount_vnd } = input;
  return {
    actor,
    seller_id,
    action: "seller-order.pay-back",
    subject: order_id,
    before: { owed_vnd: amount_vnd },
    after: { owed_vnd: 0 },
  };
}

/** Writes down that the seller paid back what she owed in cash, and who said so. The caller holds the order's lock. */
export const recordPayBackWorkflow = createWorkflow(
  "record-pay-back",
  (input: RecordPayBackInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    setPaidBackStep(input);
    return new WorkflowResponse(undefined);
  },
);
