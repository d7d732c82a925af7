import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { marketActor } from "../../audit/act";
import type { StoredBankChange } from "../../bank-changes/bank-change-view";
import { toBankAct } from "../../bank-changes/to-bank-act";
import { recordActsStep } from "../audit/steps/record-acts";
import { putBankAccountInForceStep } from "./steps/put-bank-account-in-force";

export interface PutBankAccountInForceInput {
  /** Confirmed, and due. */
  change: StoredBankChange;
  at: Date;
}

const MARKET = marketActor("watch-bank-changes");

/**
 * Has money go to a seller's new account. Account and change follow in one transaction, which nothing takes
 * back. A run that was killed before it leaves a line in the log and is done again by the next one.
 */
export const putBankAccountInForceWorkflow = createWorkflow(
  "put-bank-account-in-force",
  (input: PutBankAccountInForceInput) => {
    recordActsStep(
      transform(input, ({ change }) => [toBankAct(MARKET, "take-effect", change, null)]),
    );
    return new WorkflowResponse(
      putBankAccountInForceStep(
        transform(input, ({ change, at }) => ({ id: change.id, by: MARKET.name, at })),
      ),
    );
  },
);
