import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Deletes addresses. Nothing puts them back: to be gone is what they were deleted for. */
export const deleteBuyerAddressesStep = createStep(
  "delete-buyer-addresses",
  async ({ ids }: { ids: string[] }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.deleteBuyerAddresses(ids);
    return new StepResponse(ids.length);
  },
);
