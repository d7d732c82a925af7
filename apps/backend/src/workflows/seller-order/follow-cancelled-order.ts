import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelSellerOrderStep } from "./steps/cancel-seller-order";

/** Brings the seller's side of an order after Medusa, which has cancelled it. Harmless to repeat. */
export const followCancelledOrderWorkflow = createWorkflow(
  "follow-cancelled-order",
  (input: { order_id: string }) => {
    cancelSellerOrderStep(input);
    return new WorkflowResponse(undefined);
  },
);
