import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReturnStep, type NewReturn } from "./steps/create-return";

export interface FileReturnInput {
  actor: Actor;
  /** The version that it corrects; null for none. */
  before: Record<string, unknown> | null;
  row: NewReturn;
}

function toActs({ actor, before, row }: FileReturnInput): Act[] {
  const { seller_id, month, version, amounts, other_orders, nothing_sold, reason } = row;
  return [
    {
      actor,
      seller_id,
      action: before ? "monthly-return.correct" : "monthly-return.file",
      subject: month,
      before,
      after: {
        version,
        ...amounts,
        other_orders,
        nothing_sold,
        ...(reason === null ? {} : { reason }),
      },
    },
  ];
}

/** Writes a version of a month's return and answers it. The caller holds the month's lock. */
export const fileReturnWorkflow = createWorkflow("file-return", (input: FileReturnInput) => {
  recordActsStep(transform(input, toActs));
  return new WorkflowResponse(createReturnStep(input.row));
});
