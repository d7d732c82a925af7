import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { noteNewsToldStep } from "./steps/note-news-told";

/** Notes when a buyer was told of news. The caller holds the account's lock. */
export const noteNewsToldWorkflow = createWorkflow(
  "note-news-told",
  (input: { id: string; at: Date }) => {
    return new WorkflowResponse(noteNewsToldStep(input));
  },
);
