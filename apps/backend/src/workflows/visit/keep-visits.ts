import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CountedVisits } from "../../modules/visit/service";
import { keepVisitsStep } from "./steps/keep-visits";

/** Keeps how many came to the market on a day, as a process of the storefront counted them. Harmless to repeat. */
export const keepVisitsWorkflow = createWorkflow("keep-visits", (input: CountedVisits) => {
  keepVisitsStep(input);
  return new WorkflowResponse(undefined);
});
