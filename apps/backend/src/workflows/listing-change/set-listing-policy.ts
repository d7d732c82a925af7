import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { saveListingPolicyStep } from "./steps/save-listing-policy";

export interface SetListingPolicyInput {
  /** The operator. */
  actor: Actor;
  seller_id: string;
  auto_approve: boolean;
}

function toActs({ actor, seller_id, auto_approve }: SetListingPolicyInput): Act[] {
  return [
    {
      actor,
      seller_id,
      action: "seller.set-listing-policy",
      subject: seller_id,
      before: { auto_approve: !auto_approve },
      after: { auto_approve },
    },
  ];
}

/** Turns the policy of a seller round. The caller sees to it that it differs. */
export const setListingPolicyWorkflow = createWorkflow(
  "set-listing-policy",
  (input: SetListingPolicyInput) => {
    recordActsStep(transform(input, toActs));
    return new WorkflowResponse(saveListingPolicyStep(input));
  },
);
