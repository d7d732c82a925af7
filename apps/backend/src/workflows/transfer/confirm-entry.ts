import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { changeEntryStep } from "./steps/change-entry";

export interface ConfirmEntryInput {
  id: string;
  seller_id: string;
  order_id: string;
  actor: Actor;
  bank_reference: string;
  memo: string;
  happened_at: Date;
}

function toAct({ input }: { input: ConfirmEntryInput }): Act {
  const { actor, seller_id, order_id, bank_reference } = input;
  return {
    actor,
    seller_id,
    action: "transfer.confirmed-by-statement",
    subject: order_id,
    before: { bank_reference: null },
    after: { bank_reference },
  };
}

/** A statement has the money that a person wrote down: the entry gets the bank's reference, and no second one is made. */
export const confirmEntryWorkflow = createWorkflow("confirm-entry", (input: ConfirmEntryInput) => {
  recordActsStep(transform({ input }, (data) => [toAct(data)]));
  changeEntryStep(
    transform({ input }, ({ input: { id, bank_reference, memo, happened_at } }) => ({
      id,
      bank_reference,
      memo,
      happened_at,
    })),
  );
  return new WorkflowResponse(undefined);
});
