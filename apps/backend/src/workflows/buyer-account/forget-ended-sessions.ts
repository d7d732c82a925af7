import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { eraseEndedSessionsStep } from "./steps/erase-ended-sessions";

/** Deletes what is left of sessions whose time is over. */
export const forgetEndedSessionsWorkflow = createWorkflow(
  "forget-ended-sessions",
  (input: { now: Date }) => {
    return new WorkflowResponse(eraseEndedSessionsStep(input));
  },
);
