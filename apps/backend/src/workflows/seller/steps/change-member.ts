import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { MemberRole, SellerRight } from "../../../seller-scope/seller-rights";

export interface ChangeMemberInput {
  id: string;
  seller_id: string;
  actor: Actor;
  /** Null takes her from the seller. */
  to: { role: MemberRole; rights: SellerRight[] } | null;
}

/** Changes or removes a person and says so in the log. `not_found`, `last_owner`. */
export const changeMemberStep = createStep(
  "change-member",
  async ({ id, seller_id, actor, to }: ChangeMemberInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const members = await sellers.listSellerMembers({ seller_id }, { take: null });
    const member = members.find((one) => one.id === id);
    if (!member) {
      throw new MarketError("not_found");
    }
    const owners = members.filter(({ role }) => role === "owner");
    if (member.role === "owner" && to?.role !== "owner" && owners.length === 1) {
      throw new MarketError("last_owner");
    }
    const { name, role, rights } = member;
    const action = to ? "seller-person.change" : "seller-person.remove";
    const before = { name, role, rights };
    const after = to && { name, ...to };
    await audit.append([{ actor, seller_id, action, subject: id, before, after }]);
    if (to) {
      await sellers.updateSellerMembers({ id, ...to });
    } else {
      await sellers.softDeleteSellerMembers([id]);
    }
    return new StepResponse(undefined);
  },
);
