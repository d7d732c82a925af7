import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readableChanges } from "../../../applications/readable-changes";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { SellerChanges } from "../../../seller-setup/seller-changes";

export interface CheckApplicationChangesInput {
  seller_id: string;
  changes: SellerChanges;
}

/** Lets only an application change that its seller still has in her hands, and only to what can be. */
export const checkApplicationChangesStep = createStep(
  "check-application-changes",
  async ({ seller_id, changes }: CheckApplicationChangesInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const seller = await sellers.retrieveSeller(seller_id);
    const { status, application } = seller;
    if (status !== "pending" || application === null || application === "submitted") {
      throw new MarketError("wrong_status", { status, application });
    }
    return new StepResponse(readableChanges(changes, seller, new Date()));
  },
);
