import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { invitationHash, newInvitationToken } from "../../../seller-people/invitation-token";
import type { MemberRole, SellerRight } from "../../../seller-scope/seller-rights";

const OPEN_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

export interface NewInvitation {
  seller_id: string;
  role: MemberRole;
  rights: SellerRight[];
  /** Whose phone it must be, in national form; null for whoever has the link. */
  phone: string | null;
}

/** Keeps a new invitation; compensation removes it. */
export const createInvitationStep = createStep(
  "create-invitation",
  async (input: NewInvitation & { actor: Actor }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const token = newInvitationToken();
    const { seller_id, role, rights, phone, actor } = input;
    const { id } = await sellers.createSellerInvitations({
      seller_id,
      role,
      rights,
      phone,
      token_hash: invitationHash(token),
      invited_by: actor.name,
      expires_at: new Date(Date.now() + OPEN_MILLISECONDS),
    });
    return new StepResponse({ id, token }, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerInvitations(id);
    }
  },
);
