import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { moveApplicationStep } from "./steps/move-application";
import { pickPledgesStep } from "./steps/pick-pledges";
import { requireGateStep } from "./steps/require-gate";
import { setRequirementMarksStep } from "./steps/set-requirement-marks";

export interface SubmitApplicationInput {
  seller_id: string;
  actor: Actor;
  /** Requirements that the seller declares. */
  attested: string[];
}

function toMarks({ seller_id, actor, attested }: SubmitApplicationInput) {
  return {
    seller_id,
    remove: [],
    marks: attested.map((requirement_id) => {
      return { requirement_id, kind: "attested" as const, by: actor.name, reason: null };
    }),
  };
}

function toActs({ seller_id, actor, attested }: SubmitApplicationInput): Act[] {
  const action = "seller-application.submit";
  return [{ actor, seller_id, action, subject: seller_id, before: null, after: { attested } }];
}

/**
 * Declares what is to be declared and sends the application to the operator. `application_incomplete` while
 * anything asked for it is missing; then nothing is declared either. Sending again changes nothing.
 */
export const submitApplicationWorkflow = createWorkflow(
  "submit-application",
  (input: SubmitApplicationInput) => {
    const attested = pickPledgesStep(input);
    const pledged = transform({ input, attested }, (data) => ({
      ...data.input,
      attested: data.attested,
    }));
    setRequirementMarksStep(transform(pledged, toMarks));
    requireGateStep({ seller_id: input.seller_id, gate: "submit" });
    recordActsStep(transform(pledged, toActs));
    moveApplicationStep({
      seller_id: input.seller_id,
      from: ["draft", "returned"],
      to: "submitted",
      note: null,
    });
    return new WorkflowResponse(undefined);
  },
);
