import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { eraseIdleEndsStep } from "./steps/erase-idle-ends";

/** Deletes what tells of deletions after long silence that lie before an instant. */
export const forgetIdleEndsWorkflow = createWorkflow(
  "forget-idle-ends",
  (input: { before: Date }) => {
    return new WorkflowResponse(eraseIdleEndsStep(input));
  },
);
