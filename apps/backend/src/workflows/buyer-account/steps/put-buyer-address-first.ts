import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Puts an address of an account first, in one transaction; null leaves them as they are. */
export const putBuyerAddressFirstStep = createStep(
  "put-buyer-address-first",
  async ({ account_id, id }: { account_id: string; id: string | null }, { container }) => {
    if (id !== null) {
      const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
      await accounts.putFirst({ account_id, id });
    }
    return new StepResponse(id);
  },
);
