import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { findReviewedStep } from "./steps/find-reviewed";
import { moveApplicationStep } from "./steps/move-application";
import { setRequirementMarksStep } from "./steps/set-requirement-marks";
import { tellOwnersStep } from "./steps/tell-owners";

export interface ReturnApplicationInput {
  seller_id: string;
  actor: Actor;
  /** What the seller is asked for. */
  note: string;
}

function toActs({ seller_id, actor, note }: ReturnApplicationInput): Act[] {
  const action = "seller-application.return";
  return [{ actor, seller_id, action, subject: seller_id, before: null, after: { note } }];
}

/**
 * Gives an application back to its seller with a note, and writes to her. What was looked at is to be looked
 * at again: she may change it, the account that the money goes to too. `not_found`, `wrong_status`.
 */
export const returnApplicationWorkflow = createWorkflow(
  "return-application",
  (input: ReturnApplicationInput) => {
    recordActsStep(transform(input, toActs));
    moveApplicationStep({
      seller_id: input.seller_id,
      from: ["submitted"],
      to: "returned",
      note: input.note,
    });
    const remove = findReviewedStep({ seller_id: input.seller_id });
    setRequirementMarksStep({ seller_id: input.seller_id, remove, marks: [] });
    tellOwnersStep({
      seller_id: input.seller_id,
      template: "application-returned",
      text: transform(input, ({ note }) => `hồ sơ cần bổ sung: ${note}`),
    });
    return new WorkflowResponse(undefined);
  },
);
