import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { OrderRefusalWish } from "../../order-refusals/order-refusal-wish";
import { recordActsStep } from "../audit/steps/record-acts";
import { createOrderRefusalStep } from "./steps/create-order-refusal";

export interface RecordOrderRefusalInput extends OrderRefusalWish {
  order_id: string;
  seller_id: string;
  /** Id of the seller's side of the order. */
  seller_order_id: string;
  actor: Actor;
}

function toAct({ input }: { input: RecordOrderRefusalInput }): Act {
  const { actor, seller_id, order_id, reason, goods_back } = input;
  return {
    actor,
    seller_id,
    action: "seller-order.refuse",
    subject: order_id,
    before: { status: "handed_over" },
    after: { status: "cancelled", reason, goods_back },
  };
}

/**
 * Writes down that the buyer of an order did not take it, and who said so. Order, stock, count and buyer follow
 * with `settleOrderRefusalWorkflow`. The caller holds the order's lock and has made sure that the order is handed
 * over and that nothing of it has arrived.
 */
export const recordOrderRefusalWorkflow = createWorkflow(
  "record-order-refusal",
  (input: RecordOrderRefusalInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    createOrderRefusalStep(
      transform({ input }, ({ input: { seller_order_id, request_id, reason, goods_back } }) => ({
        seller_order_id,
        request_id,
        reason,
        goods_back,
      })),
    );
    return new WorkflowResponse(undefined);
  },
);
