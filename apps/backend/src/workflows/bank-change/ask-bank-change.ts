import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { toBankAct } from "../../bank-changes/to-bank-act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createBankChangeStep, type CreateBankChangeInput } from "./steps/create-bank-change";

function toActs({ seller_id, actor, account, before }: CreateBankChangeInput) {
  return [toBankAct(actor, "ask", { seller_id, ...account, ...before }, null)];
}

/**
 * Writes down that money is to go to another account. The row is never taken back, so it comes last. The
 * caller has proven the phone, and keeps two runs for one seller apart; the database too lets one be open.
 */
export const askBankChangeWorkflow = createWorkflow(
  "ask-bank-change",
  (input: CreateBankChangeInput) => {
    recordActsStep(transform(input, toActs));
    return new WorkflowResponse(createBankChangeStep(input));
  },
);
