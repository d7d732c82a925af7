import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { OrderCutWish } from "../../order-cuts/order-cut-wish";
import { recordActsStep } from "../audit/steps/record-acts";
import { createOrderCutStep } from "./steps/create-order-cut";
import { prepareOrderCutStep } from "./steps/prepare-order-cut";

export interface RecordOrderCutInput extends OrderCutWish {
  order_id: string;
  seller_id: string;
  /** Id of the seller's side of the order. */
  seller_order_id: string;
  actor: Actor;
}

function toAct({ input }: { input: RecordOrderCutInput }): Act {
  const { actor, seller_id, order_id, line_id: line, shown_quantity, quantity, reason } = input;
  return {
    actor,
    seller_id,
    action: "seller-order.cut",
    subject: order_id,
    before: { line, quantity: shown_quantity },
    after: { line, quantity: shown_quantity - quantity, reason },
  };
}

/**
 * Writes down that pieces are taken off a line of an order, and who did it. Order, stock and cash follow with
 * `settleOrderCutWorkflow`. `wrong_status` when the line is not as it was seen, or an operator edits the
 * order. The caller holds the order's lock.
 */
export const recordOrderCutWorkflow = createWorkflow(
  "record-order-cut",
  (input: RecordOrderCutInput) => {
    const cut = prepareOrderCutStep(input);
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    createOrderCutStep(cut);
    return new WorkflowResponse(undefined);
  },
);
