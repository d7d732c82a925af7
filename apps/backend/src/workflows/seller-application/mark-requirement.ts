import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { checkRequirementMarkStep } from "./steps/check-requirement-mark";
import {
  setRequirementMarksStep,
  type SetRequirementMarksInput,
} from "./steps/set-requirement-marks";

export interface MarkRequirementInput {
  seller_id: string;
  requirement_id: string;
  actor: Actor;
  mark: "verified" | "overridden" | "none";
  /** Why it is waived. */
  reason?: string;
}

const ACTIONS = { verified: "verify", overridden: "override", none: "clear" };

function toMarks({ seller_id, requirement_id, actor, ...input }: MarkRequirementInput) {
  const { mark, reason = null } = input;
  const change: SetRequirementMarksInput = {
    seller_id,
    remove: [requirement_id],
    marks: mark === "none" ? [] : [{ requirement_id, kind: mark, by: actor.name, reason }],
  };
  return change;
}

function toActs({ seller_id, requirement_id, actor, ...input }: MarkRequirementInput): Act[] {
  const { mark, reason = null } = input;
  const action = `seller-application.${ACTIONS[mark]}`;
  return [
    { actor, seller_id, action, subject: requirement_id, before: null, after: { mark, reason } },
  ];
}

/**
 * The operator's note on one requirement of a seller: looked at, waived for a reason, or neither any more.
 * `not_found` when there is no such seller or requirement; `wrong_status` for `verified` on what is not
 * looked at but computed or declared.
 */
export const markRequirementWorkflow = createWorkflow(
  "mark-requirement",
  (input: MarkRequirementInput) => {
    checkRequirementMarkStep(input);
    recordActsStep(transform(input, toActs));
    setRequirementMarksStep(transform(input, toMarks));
    return new WorkflowResponse(undefined);
  },
);
