import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

export interface IdleEnd {
  phone_hash: string;
  ended_at: Date;
}

/** Notes that accounts end after long silence. Nothing takes it back: it only hides. */
export const noteIdleEndsStep = createStep(
  "note-idle-ends",
  async (ends: IdleEnd[], { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.createBuyerIdleEnds(ends);
    return new StepResponse(undefined);
  },
);
