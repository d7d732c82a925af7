import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { ComplaintRow } from "../../complaints/to-complaint-view";
import { recordActsStep } from "../audit/steps/record-acts";
import { changeComplaintStep, type ComplaintChange } from "./steps/change-complaint";

export interface ChangeComplaintInput {
  actor: Actor;
  action:
    | "complaint.open"
    | "complaint.correct"
    | "complaint.withdraw"
    | "complaint.appeal"
    | "complaint.pay-back"
    | "complaint.pay-part"
    | "complaint.refuse"
    | "complaint.decide"
    | "complaint.escalate";
  /** As it was. */
  complaint: ComplaintRow;
  change: ComplaintChange;
}

/** The words are not in the log, which keeps for ever what a buyer may want forgotten. */
function toActs({ actor, action, complaint, change }: ChangeComplaintInput): Act[] {
  const { seller_id, order_id, line_id: line, quantity, kind, status } = complaint;
  const { part_vnd, decided_vnd } = change;
  const before = { line, quantity, kind, status };
  const after = {
    line,
    quantity: change.quantity ?? quantity,
    kind: change.kind ?? kind,
    status: change.status ?? status,
    ...(part_vnd && { part_vnd }),
    ...(decided_vnd && { decided_vnd }),
  };
  return [{ actor, seller_id, action, subject: order_id, before, after }];
}

/** Corrects, answers, takes over or ends a complaint. The caller holds the order's lock. */
export const changeComplaintWorkflow = createWorkflow(
  "change-complaint",
  (input: ChangeComplaintInput) => {
    recordActsStep(transform(input, toActs));
    changeComplaintStep(
      transform(input, ({ complaint, change }) => ({ id: complaint.id, change })),
    );
    return new WorkflowResponse(undefined);
  },
);
