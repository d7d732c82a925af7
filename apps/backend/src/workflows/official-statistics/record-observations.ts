import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { writeObservationsStep, type WriteObservationsInput } from "./steps/write-observations";

/**
 * Records published values as new vintages, all or none. Returns how many of them were new: values that
 * are recorded already are left alone, so a retry is harmless.
 */
export const recordObservationsWorkflow = createWorkflow(
  "record-observations",
  (input: WriteObservationsInput) => new WorkflowResponse(writeObservationsStep(input)),
);
