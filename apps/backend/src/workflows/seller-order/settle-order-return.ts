import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SALES_RETURNED } from "../../seller-orders/seller-order-events";
import { followOrderReturnStep } from "./steps/follow-order-return";

export interface SettleOrderReturnInput {
  /** Id of the Medusa order. */
  order_id: string;
  return_id: string;
}

/**
 * Lets the province's count follow a return that was written down, tells the buyer, and ticks it off. Each part
 * is told what shall be at its end, so a run that died anywhere is simply run again; nothing is undone. Emits
 * `sales.returned`. The caller holds the order's lock.
 */
export const settleOrderReturnWorkflow = createWorkflow(
  "settle-order-return",
  (input: SettleOrderReturnInput) => {
    followOrderReturnStep(input);
    emitEventStep({ eventName: SALES_RETURNED, data: { order_id: input.order_id } });
    return new WorkflowResponse(undefined);
  },
);
