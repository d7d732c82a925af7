import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { toFilingAct } from "../../monthly-returns/to-filing-act";
import type { NewVersion } from "../../monthly-returns/to-new-version";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReturnsStep } from "./steps/create-returns";

export interface FileListedReturnsInput {
  actor: Actor;
  versions: NewVersion[];
}

function toActs({ actor, versions }: FileListedReturnsInput): Act[] {
  return versions.map((version) => toFilingAct(actor, version));
}

/** Writes returns of many sellers, all or none. The caller holds the locks of all their months. */
export const fileListedReturnsWorkflow = createWorkflow(
  "file-listed-returns",
  (input: FileListedReturnsInput) => {
    recordActsStep(transform(input, toActs));
    createReturnsStep(transform(input, ({ versions }) => versions.map(({ row }) => row)));
    return new WorkflowResponse(undefined);
  },
);
