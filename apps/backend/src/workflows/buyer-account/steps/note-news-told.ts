import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Notes when a buyer was told of news. Nothing takes it back: one message too few is better than one too many. */
export const noteNewsToldStep = createStep(
  "note-news-told",
  async ({ id, at }: { id: string; at: Date }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.updateBuyerAccounts({ id, news_told_at: at });
    return new StepResponse(id);
  },
);
