import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReleaseStep, type NewRelease } from "./steps/create-release";

interface RecordReleaseInput {
  actor: Actor;
  release: NewRelease;
}

function toActs({ actor, release }: RecordReleaseInput) {
  const { period, version, reason, outputs_hash } = release;
  return [
    {
      actor,
      seller_id: null,
      action: "release.compute",
      subject: period,
      before: null,
      after: { version, reason, outputs_hash },
    },
  ];
}

/** Keeps a release that was worked out, and who did it. */
export const recordReleaseWorkflow = createWorkflow(
  "record-release",
  (input: RecordReleaseInput) => {
    recordActsStep(transform(input, toActs));
    return new WorkflowResponse(createReleaseStep(input.release));
  },
);
