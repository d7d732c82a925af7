import { takesAllCash } from "@cho-lang/seller-rules/cash-terms";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { hasOtherWay } from "../../../cash-terms/has-other-way";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetTakesTransfersInput {
  seller_id: string;
  on: boolean;
  actor: Actor;
}

/** Writes it down and in the log; what is so already stays. It is its workflow's only step. */
export const setTakesTransfersStep = createStep(
  "set-takes-transfers",
  async ({ seller_id: id, on, actor }: SetTakesTransfersInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers({ id });
    if (!seller) {
      throw new MarketError("not_found");
    }
    if (on && seller.bank_account === null) {
      throw new MarketError("transfer_unavailable");
    }
    const { takes_transfers } = seller;
    if (takes_transfers !== on) {
      if (!on && !takesAllCash(seller) && !hasOtherWay({ ...seller, takes_transfers: on })) {
        throw new MarketError("no_way_to_pay");
      }
      const action = "seller.take-transfers";
      const [before, after] = [{ takes_transfers }, { takes_transfers: on }];
      await audit.append([{ actor, seller_id: id, action, subject: id, before, after }]);
      await sellers.updateSellers({ id, ...after });
    }
    return new StepResponse(undefined);
  },
);
