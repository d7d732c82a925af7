import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setBasketLinesStep, type SetBasketLinesInput } from "./steps/set-basket-lines";

/** Sets lines of a basket to absolute quantities. The caller holds the basket's lock. */
export const setBasketLinesWorkflow = createWorkflow(
  "set-basket-lines",
  (input: SetBasketLinesInput) => {
    return new WorkflowResponse(setBasketLinesStep(input));
  },
);
