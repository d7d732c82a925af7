import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { NewRefund } from "../../modules/gateway-payment/service";
import { recordActsStep } from "../audit/steps/record-acts";
import { askRefundStep } from "./steps/ask-refund";

export interface AskRefundInput {
  refund: NewRefund;
  order_id: string;
  seller_id: string;
  actor: Actor;
}

function toActs({
  input: { refund, order_id, seller_id, actor },
}: {
  input: AskRefundInput;
}): Act[] {
  const { request_id, amount_vnd, reason } = refund;
  const after = { request_id, amount_vnd, reason };
  return [{ actor, seller_id, action: "payment.refund", subject: order_id, before: null, after }];
}

/**
 * Money of an order is to go back: in the log, written down and counted in its row, which never gives more than
 * it holds. Sending it is `sendRefund`'s.
 */
export const askRefundWorkflow = createWorkflow("ask-refund", (input: AskRefundInput) => {
  recordActsStep(transform({ input }, toActs));
  return new WorkflowResponse(askRefundStep(transform({ input }, (data) => data.input.refund)));
});
