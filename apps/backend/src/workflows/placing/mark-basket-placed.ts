import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { markBasketPlacedStep } from "./steps/mark-basket-placed";

/** Says that nothing of a basket's placing is missing. The caller holds the basket's lock. */
export const markBasketPlacedWorkflow = createWorkflow(
  "mark-basket-placed",
  (input: { basket_id: string }) => new WorkflowResponse(markBasketPlacedStep(input)),
);
