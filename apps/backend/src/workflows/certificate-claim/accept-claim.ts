import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import type { CertifiedByDecision } from "../../certificate-claims/new-certificates";
import { recordActsStep } from "../audit/steps/record-acts";
import { tellOwnersStep } from "../seller-application/steps/tell-owners";
import { closeClaimStep } from "./steps/close-claim";
import { createCertificatesStep } from "./steps/create-certificates";

export interface AcceptClaimInput {
  claim: { id: string; seller_id: string };
  /** The operator. */
  actor: Actor;
  certificates: CertifiedByDecision;
  /** What the owners are told. */
  text: string;
}

function toActs({ actor, claim, certificates }: AcceptClaimInput): Act[] {
  const action = "certificate-claim.accept";
  const { seller_id, id: subject } = claim;
  return [{ actor, seller_id, action, subject, before: null, after: { ...certificates } }];
}

/**
 * Makes certificates in force of a decision that a seller sent in, tells the owners, and closes it. Emits
 * `certificate.updated`. It is closed last: a run that was killed before leaves it waiting, and accepting it again
 * keeps the certificates that are there, writes to nobody twice and closes it. The caller keeps two runs on one
 * claim apart and has checked it.
 */
export const acceptClaimWorkflow = createWorkflow("accept-claim", (input: AcceptClaimInput) => {
  recordActsStep(transform(input, toActs));
  const made = createCertificatesStep(transform(input, ({ certificates }) => certificates.fresh));
  const ids = transform({ made, input }, ({ made: fresh, input: { certificates } }) => [
    ...certificates.kept,
    ...fresh,
  ]);
  emitEventStep({ eventName: "certificate.updated", data: { id: ids } });
  tellOwnersStep(
    transform(input, ({ claim, text }) => ({
      seller_id: claim.seller_id,
      template: "certificate-claim",
      text,
      key: `${claim.id}:accepted`,
    })),
  );
  closeClaimStep(
    transform(input, ({ claim, actor }) => ({ id: claim.id, by: actor.name, reason: null })),
  );
  return new WorkflowResponse(ids);
});
