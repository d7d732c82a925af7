import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OwnersMessage } from "../../applications/tell-owners";
import type { Act, Actor } from "../../audit/act";
import { REMIND_ACTION } from "../../monthly-returns/list-reminded";
import { recordActsStep } from "../audit/steps/record-acts";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";

export interface RemindSellerInput {
  actor: Actor;
  month: string;
  message: OwnersMessage;
}

function toActs({ actor, month, message: { seller_id } }: RemindSellerInput): Act[] {
  return [{ actor, seller_id, action: REMIND_ACTION, subject: month, before: null, after: null }];
}

/** Writes to a seller's owners that a month's return is open. The caller holds the month's lock. */
export const remindSellerWorkflow = createWorkflow("remind-seller", (input: RemindSellerInput) => {
  recordActsStep(transform(input, toActs));
  tellOwnersStep(transform(input, ({ message }) => message));
  return new WorkflowResponse(undefined);
});
