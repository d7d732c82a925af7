import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Deletes what tells of deletions that no longer matter. Nothing puts it back. */
export const eraseIdleEndsStep = createStep(
  "erase-idle-ends",
  async ({ before }: { before: Date }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.eraseIdleEnds(before);
    return new StepResponse(undefined);
  },
);
