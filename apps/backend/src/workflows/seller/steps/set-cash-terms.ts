import { takesAllCash, type CashTerms } from "@cho-lang/seller-rules/cash-terms";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { hasOtherWay } from "../../../cash-terms/has-other-way";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetCashTermsInput {
  seller_id: string;
  terms: CashTerms;
  actor: Actor;
}

/** Writes it down and in the log; what is so already stays. */
export const setCashTermsStep = createStep(
  "set-cash-terms",
  async ({ seller_id: id, terms: after, actor }: SetCashTermsInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers({ id });
    if (!seller) {
      throw new MarketError("not_found");
    }
    const { takes_cash, cash_ceiling_vnd } = seller;
    if (takes_cash === after.takes_cash && cash_ceiling_vnd === after.cash_ceiling_vnd) {
      return new StepResponse(undefined);
    }
    if (!takesAllCash(after) && !hasOtherWay(seller)) {
      throw new MarketError("no_way_to_pay");
    }
    const before = { takes_cash, cash_ceiling_vnd };
    const action = "seller.take-cash";
    await audit.append([
      { actor, seller_id: id, action, subject: id, before, after: { ...after } },
    ]);
    await sellers.updateSellers({ id, ...after });
    return new StepResponse(undefined);
  },
);
