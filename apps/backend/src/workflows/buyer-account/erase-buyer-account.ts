import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { NewConsentLine } from "../../buyer-accounts/withdrawal";
import { recordActsStep } from "../audit/steps/record-acts";
import { appendConsentsStep } from "./steps/append-consents";
import { eraseBuyerAccountStep } from "./steps/erase-buyer-account";
import { eraseTextsStep, type EraseTextsInput } from "./steps/erase-texts";
import { noteIdleEndsStep, type IdleEnd } from "./steps/note-idle-ends";

export interface EraseBuyerAccountInput {
  id: string;
  /** E.164. */
  phone: string;
  actor: Actor;
  /** What was agreed to and is no longer. */
  withdrawals: NewConsentLine[];
  /** That it ends after long silence; null when she deletes it. */
  idle_end: IdleEnd | null;
}

function toActs({ id, actor }: EraseBuyerAccountInput): Act[] {
  const action = "buyer-account.erase";
  return [{ actor, seller_id: null, action, subject: id, before: {}, after: null }];
}

function toTexts({ phone }: EraseBuyerAccountInput): EraseTextsInput {
  return { phone, templates: ["account-code", "new-device", "producer-news"] };
}

/** Deletes an account and all that it holds, at one moment. The caller holds the account's lock. */
export const eraseBuyerAccountWorkflow = createWorkflow(
  "erase-buyer-account",
  (input: EraseBuyerAccountInput) => {
    recordActsStep(transform(input, toActs));
    // First: what outlives the account must not be missing where the process dies in between.
    appendConsentsStep(transform(input, ({ withdrawals }) => withdrawals));
    noteIdleEndsStep(transform(input, ({ idle_end }) => (idle_end ? [idle_end] : [])));
    eraseTextsStep(transform(input, toTexts));
    return new WorkflowResponse(eraseBuyerAccountStep(input));
  },
);
