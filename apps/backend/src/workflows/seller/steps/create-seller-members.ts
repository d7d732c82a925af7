import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { MemberRole, SellerRight } from "../../../seller-scope/seller-rights";

export interface NewSellerMember {
  seller_id: string;
  name: string;
  email: string | null;
  phone?: string | null;
  role?: MemberRole;
  rights?: SellerRight[];
}

/** Adds people to sellers; compensation removes them. */
export const createSellerMembersStep = createStep(
  "create-seller-members",
  async (newMembers: NewSellerMember[], { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const created = await sellers.createSellerMembers(newMembers);
    const members = created.map(({ id, name, email }) => ({ id, name, email }));
    return new StepResponse(
      members,
      members.map((member) => member.id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerMembers(ids);
    }
  },
);
