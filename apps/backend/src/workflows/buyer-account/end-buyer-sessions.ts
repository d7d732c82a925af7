import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { accountActor } from "../../buyer-accounts/account-actor";
import { recordActsStep } from "../audit/steps/record-acts";
import { deleteBuyerSessionsStep } from "./steps/delete-buyer-sessions";

export interface EndBuyerSessionsInput {
  account_id: string;
  ids: string[];
}

function toActs({ account_id, ids }: EndBuyerSessionsInput): Act[] {
  return [
    {
      actor: accountActor(account_id),
      seller_id: null,
      action: "buyer-account.log-out",
      subject: account_id,
      before: { devices: ids.length },
      after: null,
    },
  ];
}

/** Logs devices out of an account. The caller holds the account's lock. */
export const endBuyerSessionsWorkflow = createWorkflow(
  "end-buyer-sessions",
  (input: EndBuyerSessionsInput) => {
    recordActsStep(transform(input, toActs));
    return new WorkflowResponse(deleteBuyerSessionsStep(input));
  },
);
