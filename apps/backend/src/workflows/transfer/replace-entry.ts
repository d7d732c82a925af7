import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../audit/act";
import type { Replacement } from "../../modules/transfer/service";
import { toConfirmedAct } from "../../transfers/to-confirmed-act";
import { recordActsStep } from "../audit/steps/record-acts";
import { replaceEntryStep } from "./steps/replace-entry";

export interface ReplaceEntryInput extends Replacement {
  seller_id: string;
  bank_reference: string | null;
  actor: Actor;
}

/**
 * A statement's money without an order turns out to be what a person had written down for one: it takes that
 * entry's place, and nothing is counted twice. The caller holds the locks of both.
 */
export const replaceEntryWorkflow = createWorkflow("replace-entry", (input: ReplaceEntryInput) => {
  recordActsStep(transform({ input }, (data) => [toConfirmedAct(data.input)]));
  replaceEntryStep(
    transform({ input }, ({ input: { id, said_id, order_id, verdict } }) => ({
      id,
      said_id,
      order_id,
      verdict,
    })),
  );
  return new WorkflowResponse(undefined);
});
