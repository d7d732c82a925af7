import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../audit/act";
import { toConfirmedAct } from "../../transfers/to-confirmed-act";
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

/** A statement has the money that a person wrote down: the entry gets the bank's reference, and no second one is made. */
export const confirmEntryWorkflow = createWorkflow("confirm-entry", (input: ConfirmEntryInput) => {
  recordActsStep(transform({ input }, (data) => [toConfirmedAct(data.input)]));
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
