import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Deletes an account and all that it holds, in one transaction. Nothing puts it back. */
export const eraseBuyerAccountStep = createStep(
  "erase-buyer-account",
  async ({ id }: { id: string }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.eraseAccount(id);
    return new StepResponse(id);
  },
);
