import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { keepBasketCartStep, type KeepBasketCartInput } from "./steps/keep-basket-cart";

/** Records the cart of a seller in a basket and returns the record's id. */
export const keepBasketCartWorkflow = createWorkflow(
  "keep-basket-cart",
  (input: KeepBasketCartInput) => {
    return new WorkflowResponse(keepBasketCartStep(input));
  },
);
