import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
import { closeClaimStep } from "./steps/close-claim";

export interface DeclineClaimInput {
  claim: { id: string; seller_id: string };
  /** The operator. */
  actor: Actor;
  reason: string;
  /** What the owners are told. */
  text: string;
}

function toActs({ actor, claim, reason }: DeclineClaimInput): Act[] {
  const action = "certificate-claim.decline";
  const { seller_id, id: subject } = claim;
  return [{ actor, seller_id, action, subject, before: null, after: { reason } }];
}

/** Declines a decision that a seller sent in. The caller keeps two runs on one claim apart. */
export const declineClaimWorkflow = createWorkflow("decline-claim", (input: DeclineClaimInput) => {
  recordActsStep(transform(input, toActs));
  const id = closeClaimStep(
    transform(input, ({ claim, actor, reason }) => ({ id: claim.id, by: actor.name, reason })),
  );
  tellOwnersStep(
    transform(input, ({ claim, text }) => ({
      seller_id: claim.seller_id,
      template: "certificate-claim",
      text,
      key: `${claim.id}:declined`,
    })),
  );
  return new WorkflowResponse(id);
});
