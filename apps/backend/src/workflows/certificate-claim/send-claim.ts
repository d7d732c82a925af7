import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { SentClaim } from "../../certificate-claims/send-claim";
import { recordActsStep } from "../audit/steps/record-acts";
import { createClaimStep } from "./steps/create-claim";

export type SendClaimInput = SentClaim & {
  seller_id: string;
  actor: Actor;
};

function toActs({ actor, seller_id, product_ids, photo_id, decision }: SendClaimInput): Act[] {
  return [
    {
      actor,
      seller_id,
      action: "certificate-claim.send",
      subject: seller_id,
      before: null,
      after: { product_ids, photo: photo_id !== null, ...decision },
    },
  ];
}

/** Writes down a decision that a seller sends in; it waits for the operator. The caller has checked it. */
export const sendClaimWorkflow = createWorkflow("send-claim", (input: SendClaimInput) => {
  recordActsStep(transform(input, toActs));
  const id = createClaimStep(
    transform(input, ({ actor, ...claim }) => ({ ...claim, sent_by: actor.name })),
  );
  return new WorkflowResponse(id);
});
