import type { ConsentPurpose } from "@cho-lang/seller-rules/buyer-consents";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

interface Said {
  account_id: string;
  purpose: ConsentPurpose;
  given: boolean;
}

/** Deletes what an account keeps for a purpose alone that was taken back. */
export const forgetConsentedStep = createStep(
  "forget-consented",
  async ({ account_id, purpose, given }: Said, { container }) => {
    if (!given && purpose === "addresses") {
      const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
      const kept = await accounts.listBuyerAddresses(
        { account_id },
        { select: ["id"], take: null },
      );
      await accounts.deleteBuyerAddresses(kept.map(({ id }) => id));
    }
    return new StepResponse(undefined);
  },
);
