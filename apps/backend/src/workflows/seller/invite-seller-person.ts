import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createInvitationStep, type NewInvitation } from "./steps/create-invitation";

export interface InviteSellerPersonInput extends NewInvitation {
  actor: Actor;
}

function toActs(
  { actor, seller_id, role, rights, phone }: InviteSellerPersonInput,
  { id }: { id: string },
): Act[] {
  const after = { role, rights, phone };
  return [{ actor, seller_id, action: "seller-person.invite", subject: id, before: null, after }];
}

/** Opens an invitation for a week. Answers with the secret of its link, which is shown this once. */
export const inviteSellerPersonWorkflow = createWorkflow(
  "invite-seller-person",
  (input: InviteSellerPersonInput) => {
    const invitation = createInvitationStep(input);
    recordActsStep(transform({ input, invitation }, (data) => toActs(data.input, data.invitation)));
    return new WorkflowResponse(invitation);
  },
);
