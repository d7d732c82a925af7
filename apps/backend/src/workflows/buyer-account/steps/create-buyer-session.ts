import { MOST_SESSIONS } from "@cho-lang/seller-rules/buyer-account";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

export interface NewBuyerSession {
  account: { id: string };
  session: { token_hash: string; device: string; opened_at: Date; ends_at: Date };
}

/** Keeps a session; of too many the ones that were opened first end. The last step, so nothing undoes it. */
export const createBuyerSessionStep = createStep(
  "create-buyer-session",
  async ({ account, session }: NewBuyerSession, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    const { token_hash, device, opened_at, ends_at } = session;
    const made = { account_id: account.id, token_hash, device, opened_at, ends_at };
    const { id } = await accounts.createBuyerSessions(made);
    const all = await accounts.listBuyerSessions(
      { account_id: account.id, id: { $ne: id } },
      { select: ["id"], order: { opened_at: "DESC", id: "DESC" }, take: null },
    );
    await accounts.deleteBuyerSessions(all.slice(MOST_SESSIONS - 1).map((one) => one.id));
    return new StepResponse(id);
  },
);
