import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SetMemberMailInput } from "./set-member-mail";

/** The mailbox that a person had so far. `not_found`, `already_exists` when another person has the new one. */
export const checkOwnMailStep = createStep(
  "check-own-mail",
  async ({ id, seller_id, email }: SetMemberMailInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [[member], [other]] = await Promise.all([
      sellers.listSellerMembers({ id, seller_id }, { take: 1 }),
      sellers.listSellerMembers({ email, id: { $ne: id } }, { select: ["id"], take: 1 }),
    ]);
    if (!member) {
      throw new MarketError("not_found");
    }
    if (other) {
      throw new MarketError("already_exists", {
        fields: { email: "Hộp thư này đã có người dùng." },
      });
    }
    return new StepResponse(member.email);
  },
);
