import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { eraseTexts } from "../../../buyer-accounts/erase-texts";
import type { NewConsentLine } from "../../../buyer-accounts/withdrawal";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

interface Said {
  phone: string;
  line: NewConsentLine;
}

/** Deletes what is kept of an account for a purpose alone that was taken back. */
export const forgetConsentedStep = createStep(
  "forget-consented",
  async ({ phone, line }: Said, { container }) => {
    const { account_id, purpose, given } = line;
    if (!given && purpose === "addresses") {
      const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
      const kept = await accounts.listBuyerAddresses(
        { account_id },
        { select: ["id"], take: null },
      );
      await accounts.deleteBuyerAddresses(kept.map(({ id }) => id));
    }
    if (!given && purpose === "producer_news") {
      await eraseTexts(container, phone, ["producer-news"]);
    }
    return new StepResponse(undefined);
  },
);
