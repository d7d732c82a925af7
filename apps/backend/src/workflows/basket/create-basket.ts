import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createBasketStep } from "./steps/create-basket";

/** Opens an empty basket and returns its id, which is also its secret: nothing else guards it. */
export const createBasketWorkflow = createWorkflow("create-basket", () => {
  return new WorkflowResponse(createBasketStep());
});
