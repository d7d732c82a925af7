import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { StoredBankChange } from "../../bank-changes/bank-change-view";
import { toBankAct } from "../../bank-changes/to-bank-act";
import type { Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { moveBankChangeStep } from "./steps/move-bank-change";

export interface MoveBankChangeInput {
  change: StoredBankChange;
  /** The operator, or the owner who withdraws. */
  actor: Actor;
  to: "confirmed" | "declined" | "withdrawn";
  /** Why it is declined. */
  reason: string | null;
  at: Date;
}

const VERBS = { confirmed: "confirm", declined: "decline", withdrawn: "withdraw" };

/**
 * Confirms, declines or withdraws a change of account. The step itself comes last, because it is taken once.
 * The caller keeps two runs for one seller apart and sees to it that the change may become that.
 */
export const moveBankChangeWorkflow = createWorkflow(
  "move-bank-change",
  (input: MoveBankChangeInput) => {
    recordActsStep(
      transform(input, ({ actor, change, to, reason }) => [
        toBankAct(actor, VERBS[to], change, reason),
      ]),
    );
    return new WorkflowResponse(
      moveBankChangeStep(
        transform(input, ({ change, actor, to, reason, at }) => ({
          id: change.id,
          by: actor.name,
          to,
          reason,
          at,
        })),
      ),
    );
  },
);
