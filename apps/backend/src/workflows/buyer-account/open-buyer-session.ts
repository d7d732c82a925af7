import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { accountActor } from "../../buyer-accounts/account-actor";
import { recordActsStep } from "../audit/steps/record-acts";
import { createBuyerSessionStep } from "./steps/create-buyer-session";
import { touchBuyerAccountStep } from "./steps/touch-buyer-account";

export interface OpenBuyerSessionInput {
  /** E.164. */
  phone: string;
  token_hash: string;
  device: string;
  opened_at: Date;
  /** Whether, if the account is made now, one of the same number ended after long silence before. */
  after_idle: boolean;
  ends_at: Date;
}

function toActs({ id, created }: { id: string; created: boolean }): Act[] {
  const act = { actor: accountActor(id), seller_id: null, subject: id, before: null, after: {} };
  return created ? [{ ...act, action: "buyer-account.open" }] : [];
}

/** Logs a device in to the account of a phone, which is made the first time. The caller holds the account's lock. */
export const openBuyerSessionWorkflow = createWorkflow(
  "open-buyer-session",
  (input: OpenBuyerSessionInput) => {
    const account = touchBuyerAccountStep(input);
    recordActsStep(transform(account, toActs));
    createBuyerSessionStep({ account, session: input });
    return new WorkflowResponse(account);
  },
);
