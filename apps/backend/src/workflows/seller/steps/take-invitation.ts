import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { findOpenInvitation } from "../../../seller-people/find-open-invitation";
import { rightsOf, type MemberRole, type SellerRight } from "../../../seller-scope/seller-rights";

export interface TakeInvitationInput {
  /** Secret of the link. */
  token: string;
  /** As she goes by. */
  name: string;
  /** Her own number, proven, in national form. */
  phone: string;
}

export interface TakenInvitation {
  invitation_id: string;
  seller_id: string;
  role: MemberRole;
  rights: SellerRight[];
  /** She belongs to the seller already. */
  member_id: string | null;
}

/** Uses up the invitation of a link; compensation opens it again. `invitation_not_found`. */
export const takeInvitationStep = createStep(
  "take-invitation",
  async ({ token, phone }: TakeInvitationInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const invitation = await findOpenInvitation(container, token);
    if (!invitation || (invitation.phone ?? phone) !== phone) {
      throw new MarketError("invitation_not_found");
    }
    const { id, seller_id, role } = invitation;
    const [member] = await sellers.listSellerMembers({ phone, seller_id }, { select: ["id"] });
    await sellers.updateSellerInvitations({ id, accepted_at: new Date() });
    const taken: TakenInvitation = {
      invitation_id: id,
      seller_id,
      role,
      rights: rightsOf(invitation),
      member_id: member?.id ?? null,
    };
    return new StepResponse(taken, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellerInvitations({ id, accepted_at: null });
    }
  },
);
