import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

export interface TouchedAccount {
  id: string;
  created: boolean;
}

interface TouchBuyerAccountInput {
  phone: string;
  opened_at: Date;
  /** Of one that is made now. */
  after_idle: boolean;
}

/** Notes that the account of a phone is logged in to, and makes it the first time; compensation takes that back. */
export const touchBuyerAccountStep = createStep(
  "touch-buyer-account",
  async ({ phone, opened_at, after_idle }: TouchBuyerAccountInput, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    const [before] = await accounts.listBuyerAccounts({ phone }, { take: 1 });
    const { id } = before
      ? await accounts.updateBuyerAccounts({ id: before.id, logged_in_at: opened_at })
      : await accounts.createBuyerAccounts({ phone, logged_in_at: opened_at, after_idle });
    const touched: TouchedAccount = { id, created: before === undefined };
    return new StepResponse(touched, { id, logged_in_at: before?.logged_in_at ?? null });
  },
  async (undo, { container }) => {
    if (!undo) {
      return;
    }
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await (undo.logged_in_at === null
      ? accounts.deleteBuyerAccounts(undo.id)
      : accounts.updateBuyerAccounts({ id: undo.id, logged_in_at: undo.logged_in_at }));
  },
);
