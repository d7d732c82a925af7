import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { UnknownEntry } from "../../modules/transfer/service";
import { recordActsStep } from "../audit/steps/record-acts";
import { keepEntryStep } from "./steps/keep-entry";

export interface KeepEntryInput {
  entry: UnknownEntry;
  actor: Actor;
}

function toAct({ input: { entry, actor } }: { input: KeepEntryInput }): Act {
  const { seller_id, source, amount_vnd, verdict, bank_reference } = entry;
  return {
    actor,
    seller_id,
    action: "transfer.received",
    subject: seller_id,
    before: null,
    after: { amount_vnd, source, verdict, bank_reference },
  };
}

/** Money arrived of which nobody knows for which order: it is kept until somebody says. */
export const keepEntryWorkflow = createWorkflow("keep-entry", (input: KeepEntryInput) => {
  recordActsStep(transform({ input }, (data) => [toAct(data)]));
  keepEntryStep(transform({ input }, (data) => data.input.entry));
  return new WorkflowResponse(undefined);
});
