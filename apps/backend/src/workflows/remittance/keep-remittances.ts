import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { keepRemittancesStep, type RemittancesToKeep } from "./steps/keep-remittances";

/** No line of it is in the books. */
export interface KeepRemittancesInput extends RemittancesToKeep {
  actor: Actor;
}

function toAct({ actor, seller_id, entries, carriages }: KeepRemittancesInput): Act {
  const amount_vnd = entries.reduce((sum, entry) => sum + entry.amount_vnd, 0);
  return {
    actor,
    seller_id,
    action: "remittance.take",
    subject: seller_id,
    before: null,
    after: { lines: entries.length, amount_vnd, parcels: carriages.length },
  };
}

/** Keeps what is new in a carrier's file, all or none. The caller holds the seller's lock. */
export const keepRemittancesWorkflow = createWorkflow(
  "keep-remittances",
  (input: KeepRemittancesInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data.input)]));
    keepRemittancesStep(input);
    return new WorkflowResponse(undefined);
  },
);
