import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import { checkNewSellerMemberStep } from "./steps/check-new-seller-member";
import { createSellerMembersStep, type NewSellerMember } from "./steps/create-seller-members";
import { registerPasswordStep } from "./steps/register-password";

export interface CreateSellerMemberInput extends NewSellerMember {
  email: string;
  /** Chosen by the operator and handed over in person. */
  password: string;
}

/**
 * Adds a person to a seller and lets her log in at the seller's door. `not_found`, `wrong_status` for a
 * closed seller, `already_exists` for an e-mail in use; whatever fails, neither member nor account
 * stays. Emits `seller.updated`.
 */
export const createSellerMemberWorkflow = createWorkflow(
  "create-seller-member",
  (input: CreateSellerMemberInput) => {
    checkNewSellerMemberStep({ seller_id: input.seller_id, email: input.email });
    const members = createSellerMembersStep(
      transform(input, ({ seller_id, name, email }) => [{ seller_id, name, email }]),
    );
    const authIdentityId = registerPasswordStep({ email: input.email, password: input.password });
    setAuthAppMetadataStep({
      authIdentityId,
      actorType: "seller",
      value: transform({ members }, (data) => data.members[0]?.id ?? null),
    });
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(transform({ members }, (data) => data.members[0]));
  },
);
