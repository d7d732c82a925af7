import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createComplaintStep, type NewComplaint } from "./steps/create-complaint";

export interface OpenComplaintInput {
  /** The buyer. */
  actor: Actor;
  complaint: NewComplaint;
}

/** The words are not in the log, which keeps for ever what a buyer may want forgotten. */
function toActs({ actor, complaint }: OpenComplaintInput): Act[] {
  const { seller_id, order_id: subject, line_id: line, quantity, kind } = complaint;
  const after = { line, quantity, kind, status: "open" };
  return [{ actor, seller_id, action: "complaint.open", subject, before: null, after }];
}

/** Writes down what a buyer complains about. The caller holds the order's lock. */
export const openComplaintWorkflow = createWorkflow(
  "open-complaint",
  (input: OpenComplaintInput) => {
    recordActsStep(transform(input, toActs));
    createComplaintStep(transform(input, ({ complaint }) => complaint));
    return new WorkflowResponse(undefined);
  },
);
