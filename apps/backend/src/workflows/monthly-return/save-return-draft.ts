import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordDailyActStep } from "../audit/steps/record-daily-act";
import { saveReturnDraftStep, type SaveReturnDraftInput } from "./steps/save-return-draft";

export interface KeepReturnDraftInput extends SaveReturnDraftInput {
  actor: Actor;
}

/** Without the amounts: only what is filed is somebody's word. */
function toAct({ actor, seller_id, month }: KeepReturnDraftInput): Act {
  const action = "monthly-return.draft";
  return {
    actor,
    seller_id,
    action,
    subject: `${seller_id}:${month}`,
    before: null,
    after: { month },
  };
}

/** Keeps what was typed of a month's return. The caller keeps two at once apart. */
export const saveReturnDraftWorkflow = createWorkflow(
  "save-return-draft",
  (input: KeepReturnDraftInput) => {
    recordDailyActStep(transform(input, toAct));
    return new WorkflowResponse(saveReturnDraftStep(input));
  },
);
