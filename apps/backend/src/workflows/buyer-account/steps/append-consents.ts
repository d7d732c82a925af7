import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewConsentLine } from "../../../buyer-accounts/withdrawal";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Appends lines to the ledger of consents. Nothing takes them back: they tell what was said, and it was said. */
export const appendConsentsStep = createStep(
  "append-consents",
  async (lines: NewConsentLine[], { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.createBuyerConsents(lines);
    return new StepResponse(lines.length);
  },
);
