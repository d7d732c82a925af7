import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { cancelSellerOrderStep } from "./steps/cancel-seller-order";

/** Cancels one order of a basket that could not be placed whole and frees its reservations. */
export const cancelSellerOrderWorkflow = createWorkflow(
  "cancel-seller-order",
  (input: { order_id: string }) => {
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } });
    cancelSellerOrderStep(input);
    return new WorkflowResponse(undefined);
  },
);
