import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Makes a confirmed account the seller's. It stands last, because nothing takes it back. */
export const putBankAccountInForceStep = createStep(
  "put-bank-account-in-force",
  async ({ id, by, at }: { id: string; by: string; at: Date }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    await sellers.putBankChangeInForce(id, by, new Date(at));
    return new StepResponse(id);
  },
);
