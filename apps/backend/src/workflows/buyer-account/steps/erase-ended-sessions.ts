import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

/** Deletes sessions that have ended. Nothing puts them back: they open nothing. */
export const eraseEndedSessionsStep = createStep(
  "erase-ended-sessions",
  async ({ now }: { now: Date }, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.eraseEndedSessions(now);
    return new StepResponse(undefined);
  },
);
