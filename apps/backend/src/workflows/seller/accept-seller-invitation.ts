import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createSellerMembersStep } from "./steps/create-seller-members";
import {
  takeInvitationStep,
  type TakenInvitation,
  type TakeInvitationInput,
} from "./steps/take-invitation";

function newMembersOf({ seller_id, role, rights }: TakenInvitation, input: TakeInvitationInput) {
  return [{ seller_id, role, rights, name: input.name, phone: input.phone, email: null }];
}

function actsOf(
  { invitation_id, seller_id, role, rights }: TakenInvitation,
  { name, phone }: TakeInvitationInput,
  member: { id: string },
): Act[] {
  return [
    {
      actor: { kind: "seller", id: member.id, name, role },
      seller_id,
      action: "seller-person.join",
      subject: member.id,
      before: null,
      after: { name, phone, role, rights, invitation_id },
    },
  ];
}

/**
 * A person who has proven her phone joins a seller by the link that she was given; the link is used up.
 * Who belongs to the seller already stays what she is. `invitation_not_found` when the link has ended or
 * is meant for another phone. Whatever fails, neither person nor used link stays.
 */
export const acceptSellerInvitationWorkflow = createWorkflow(
  "accept-seller-invitation",
  (input: TakeInvitationInput) => {
    const taken = takeInvitationStep(input);
    const members = createSellerMembersStep(
      transform({ taken, input }, (data) =>
        data.taken.member_id ? [] : newMembersOf(data.taken, data.input),
      ),
    );
    recordActsStep(
      transform({ taken, input, members }, (data) =>
        data.members.flatMap((member) => actsOf(data.taken, data.input, member)),
      ),
    );
    return new WorkflowResponse(
      transform({ taken, members }, (data) => ({
        member_id: data.members[0]?.id ?? data.taken.member_id ?? "",
      })),
    );
  },
);
