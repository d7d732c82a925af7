import { standing } from "@cho-lang/seller-rules/standing";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface CheckNewSellerMemberInput {
  seller_id: string;
  email: string;
}

/**
 * Refuses a member of no seller (`not_found`), of a closed one (`wrong_status`), or with an e-mail that
 * a member or any other account logs in with (`already_exists`).
 */
export const checkNewSellerMemberStep = createStep(
  "check-new-seller-member",
  async ({ seller_id, email }: CheckNewSellerMemberInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [[seller], [member], [identity]] = await Promise.all([
      sellers.listSellers({ id: seller_id }),
      sellers.listSellerMembers({ email }, { select: ["id"], take: 1 }),
      container
        .resolve(Modules.AUTH)
        .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { take: 1 }),
    ]);
    if (!seller) {
      throw new MarketError("not_found");
    }
    const { status } = standing(seller, new Date());
    if (status === "closed") {
      throw new MarketError("wrong_status", { status });
    }
    if (member || identity) {
      throw new MarketError("already_exists", {
        fields: { email: "Thư điện tử này đã có người dùng." },
      });
    }
    return new StepResponse(undefined);
  },
);
