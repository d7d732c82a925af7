import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeBasketLineStep, type RemoveBasketLineInput } from "./steps/remove-basket-line";

/** Takes a line out of a basket; harmless when it is gone already. The caller holds the lock. */
export const removeBasketLineWorkflow = createWorkflow(
  "remove-basket-line",
  (input: RemoveBasketLineInput) => {
    return new WorkflowResponse(removeBasketLineStep(input));
  },
);
