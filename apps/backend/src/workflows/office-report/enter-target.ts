import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createTargetStep } from "./steps/create-target";

interface EnterTargetInput {
  actor: Actor;
  before: { shops: number; source: string } | null;
  target: { period: string; version: number; shops: number; source: string };
}

function toActs({ actor, before, target }: EnterTargetInput): Act[] {
  const { period, shops, source } = target;
  const after = { shops, source };
  return [{ actor, seller_id: null, action: "report.target", subject: period, before, after }];
}

/** Keeps what an office wants of a period as one version more, and who entered it. */
export const enterTargetWorkflow = createWorkflow("enter-target", (input: EnterTargetInput) => {
  recordActsStep(transform(input, toActs));
  createTargetStep(
    transform(input, ({ actor, target }) => ({
      ...target,
      entered_by: actor.id,
      entered_by_name: actor.name,
    })),
  );
  return new WorkflowResponse(undefined);
});
