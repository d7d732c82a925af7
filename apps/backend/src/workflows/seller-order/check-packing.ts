import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { preparePackingStep, type PreparePackingInput } from "./steps/prepare-packing";

/**
 * What the next parcel of an order would hold and collect, refused as its sending would be: before a carrier is asked
 * about goods that must not leave so. It changes nothing.
 */
export const checkPackingWorkflow = createWorkflow(
  "check-packing",
  (input: PreparePackingInput) => new WorkflowResponse(preparePackingStep(input)),
);
