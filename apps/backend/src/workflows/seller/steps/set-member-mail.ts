import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetMemberMailInput {
  id: string;
  seller_id: string;
  actor: Actor;
  /** Proven, in small letters. */
  email: string;
}

/** Writes a person's mailbox; the database lets no two persons have one. The last step: nothing undoes it. */
export const setMemberMailStep = createStep(
  "set-member-mail",
  async ({ id, email }: SetMemberMailInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    await sellers.updateSellerMembers({ id, email });
    return new StepResponse(undefined);
  },
);
