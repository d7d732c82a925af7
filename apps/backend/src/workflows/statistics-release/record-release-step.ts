import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createReleaseStepStep } from "./steps/create-release-step";

interface RecordReleaseStepInput {
  actor: Actor;
  release_id: string;
  step: "checked" | "scheduled";
  release_on: string | null;
  /** The day that was set before; null for the first one. */
  replaces: string | null;
}

function toActs({ actor, release_id, step, release_on, replaces }: RecordReleaseStepInput) {
  const action = step === "checked" ? "release.check" : "release.schedule";
  const before = replaces === null ? null : { release_on: replaces };
  return [{ actor, seller_id: null, action, subject: release_id, before, after: { release_on } }];
}

function toStep({ actor, release_id, step, release_on }: RecordReleaseStepInput) {
  return { release_id, step, release_on, taken_by: actor.id, taken_by_name: actor.name };
}

/** Takes a release one step on, and keeps who did it. */
export const recordReleaseStepWorkflow = createWorkflow(
  "record-release-step",
  (input: RecordReleaseStepInput) => {
    recordActsStep(transform(input, toActs));
    createReleaseStepStep(transform(input, toStep));
    return new WorkflowResponse(undefined);
  },
);
