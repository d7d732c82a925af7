import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { toFilingAct } from "../../monthly-returns/to-filing-act";
import type { NewVersion } from "../../monthly-returns/to-new-version";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReturnStep } from "./steps/create-return";

export interface FileReturnInput extends NewVersion {
  actor: Actor;
}

function toActs({ actor, ...version }: FileReturnInput): Act[] {
  return [toFilingAct(actor, version)];
}

/** Writes a version of a month's return and answers it. The caller holds the month's lock. */
export const fileReturnWorkflow = createWorkflow("file-return", (input: FileReturnInput) => {
  recordActsStep(transform(input, toActs));
  return new WorkflowResponse(createReturnStep(input.row));
});
