import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface WithdrawInvitationInput {
  id: string;
  seller_id: string;
  actor: Actor;
}

/** Takes an open invitation of the seller back. `not_found` for another seller's and for a used one. */
export const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ id, seller_id, actor }: WithdrawInvitationInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [open] = await sellers.listSellerInvitations({ id, seller_id, accepted_at: null });
    if (!open) {
      throw new MarketError("not_found");
    }
    const { role, rights, phone } = open;
    const before = { role, rights, phone };
    const action = "seller-person.withdraw-invitation";
    await audit.append([{ actor, seller_id, action, subject: id, before, after: null }]);
    await sellers.softDeleteSellerInvitations([id]);
    return new StepResponse(undefined);
  },
);
