import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Deletes sessions. Nothing puts them back: whoever is out logs in again. */
export const deleteBuyerSessionsStep = createStep(
  "delete-buyer-sessions",
  async ({ ids }: { ids: string[] }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.deleteBuyerSessions(ids);
    return new StepResponse(ids.length);
  },
);
