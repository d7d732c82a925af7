import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setBasketStatusStep, type SetBasketStatusInput } from "./steps/set-basket-status";

/** Moves a basket between open, placing and placed. The caller holds the basket's lock. */
export const setBasketStatusWorkflow = createWorkflow(
  "set-basket-status",
  (input: SetBasketStatusInput) => {
    return new WorkflowResponse(setBasketStatusStep(input));
  },
);
