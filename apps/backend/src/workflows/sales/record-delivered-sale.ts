import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SALES_DELIVERED } from "../../seller-orders/seller-order-events";
import { createDeliveredSalesStep } from "./steps/create-delivered-sales";
import {
  prepareDeliveredSalesStep,
  type PrepareDeliveredSalesInput,
} from "./steps/prepare-delivered-sales";

/**
 * Enters a delivered order into the province's count, one row a line, frozen as of now. Idempotent on
 * the line: a line that is counted already keeps its row. Emits `sales.delivered`.
 */
export const recordDeliveredSaleWorkflow = createWorkflow(
  "record-delivered-sale",
  (input: PrepareDeliveredSalesInput) => {
    const rows = prepareDeliveredSalesStep(input);
    createDeliveredSalesStep(rows);
    emitEventStep({
      eventName: SALES_DELIVERED,
      data: { order_id: input.order_id, seller_id: input.seller_id },
    });
    return new WorkflowResponse(undefined);
  },
);
