import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { OrderReturnWish } from "../../order-returns/order-return-wish";
import { recordActsStep } from "../audit/steps/record-acts";
import { createOrderReturnStep, type NewOrderReturn } from "./steps/create-order-return";
import { prepareOrderReturnStep } from "./steps/prepare-order-return";

export interface RecordOrderReturnInput extends OrderReturnWish {
  order_id: string;
  seller_id: string;
  /** Id of the seller's side of the order. */
  seller_order_id: string;
  actor: Actor;
}

interface Known {
  input: RecordOrderReturnInput;
  one: NewOrderReturn;
}

function toAct({ input, one }: Known): Act {
  const { actor, seller_id, order_id, line_id: line, shown_quantity, quantity, reason } = input;
  const { goods_vnd, delivery_vnd } = one;
  return {
    actor,
    seller_id,
    action: "seller-order.return",
    subject: order_id,
    before: { line, quantity: shown_quantity },
    after: { line, quantity: shown_quantity - quantity, reason, goods_vnd, delivery_vnd },
  };
}

/**
 * Writes down that pieces of a delivered order come back or are paid back, and who decided it. Count and buyer
 * follow with `settleOrderReturnWorkflow`. `wrong_status` when the line is not as it was seen. The caller holds
 * the order's lock.
 */
export const recordOrderReturnWorkflow = createWorkflow(
  "record-order-return",
  (input: RecordOrderReturnInput) => {
    const one = prepareOrderReturnStep(input);
    recordActsStep(transform({ input, one }, (data) => [toAct(data)]));
    createOrderReturnStep(one);
    return new WorkflowResponse(undefined);
  },
);
