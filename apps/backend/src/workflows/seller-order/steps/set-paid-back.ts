import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Ticks returns off as paid back now; compensation takes the ticks away. */
export const setPaidBackStep = createStep(
  "set-paid-back",
  async ({ ids }: { ids: string[] }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const paid_back_at = new Date();
    await sellers.updateSellerOrderReturns(ids.map((id) => ({ id, paid_back_at })));
    return new StepResponse(undefined, ids);
  },
  async (ids, { container }) => {
    if (ids) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellerOrderReturns(ids.map((id) => ({ id, paid_back_at: null })));
    }
  },
);
