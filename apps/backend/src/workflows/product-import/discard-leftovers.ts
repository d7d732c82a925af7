import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";

/** Throws away products that a run which was cut off made and that never became anybody's. */
export const discardLeftoversWorkflow = createWorkflow(
  "discard-leftovers",
  (input: { ids: string[] }) => {
    return new WorkflowResponse(deleteProductsWorkflow.runAsStep({ input }));
  },
);
