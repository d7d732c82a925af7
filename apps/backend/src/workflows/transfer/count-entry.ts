import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { CountedEntry } from "../../modules/transfer/service";
import { recordActsStep } from "../audit/steps/record-acts";
import { countEntryStep } from "./steps/count-entry";

export interface CountEntryInput {
  entry: CountedEntry;
  actor: Actor;
}

function toAct({ input: { entry, actor } }: { input: CountEntryInput }): Act {
  const { seller_id, order_id, kind, source, amount_vnd, verdict, bank_reference } = entry;
  return {
    actor,
    seller_id,
    action: `transfer.${kind}`,
    subject: order_id,
    before: null,
    after: { amount_vnd, source, verdict, bank_reference },
  };
}

/**
 * Money of an order arrived, or went back: it is in the log, in the books and in the order's sums. What follows
 * for the order is `followTransfer`'s. The caller holds the order's lock and has looked whether it is there already.
 */
export const countEntryWorkflow = createWorkflow("count-entry", (input: CountEntryInput) => {
  recordActsStep(transform({ input }, (data) => [toAct(data)]));
  countEntryStep(transform({ input }, (data) => data.input.entry));
  return new WorkflowResponse(undefined);
});
