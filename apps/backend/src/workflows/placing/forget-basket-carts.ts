import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { forgetBasketCartsStep } from "./steps/forget-basket-carts";

/** Forgets every seller's cart of a basket. The caller holds the basket's lock. */
export const forgetBasketCartsWorkflow = createWorkflow(
  "forget-basket-carts",
  (input: { basket_id: string }) => {
    return new WorkflowResponse(forgetBasketCartsStep(input));
  },
);
