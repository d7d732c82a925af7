import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { endRefundStep } from "./steps/end-refund";

/** What somebody saw at the gateway. */
export interface RefundEnd {
  outcome: "done" | "refused";
  note: string;
}

export interface EndRefundInput {
  refund_id: string;
  /** Whole đồng. */
  amount_vnd: number;
  order_id: string;
  seller_id: string;
  end: RefundEnd;
  actor: Actor;
}

function toActs({ input }: { input: EndRefundInput }): Act[] {
  const { refund_id, amount_vnd, order_id, seller_id, end, actor } = input;
  const after = { refund_id, amount_vnd, status: end.outcome, note: end.note };
  const before = { refund_id, amount_vnd, status: "asked" };
  return [{ actor, seller_id, action: "payment.end-refund", subject: order_id, before, after }];
}

/** A refund of which its gateway tells nothing is ended, with a line in the log. */
export const endRefundWorkflow = createWorkflow("end-refund", (input: EndRefundInput) => {
  recordActsStep(transform({ input }, toActs));
  endRefundStep(input);
  return new WorkflowResponse(undefined);
});
