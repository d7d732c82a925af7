import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_ACCOUNT_MODULE } from "../../../modules/buyer-account";
import type BuyerAccountModuleService from "../../../modules/buyer-account/service";

interface Follow {
  account_id: string;
  seller_id: string;
  followed_at: Date;
}

export interface ChangeBuyerFollowsInput {
  add: Follow[];
  remove: (Follow & { id: string })[];
}

/** Takes some follows away and adds others; compensation puts back what it took. */
export const changeBuyerFollowsStep = createStep(
  "change-buyer-follows",
  async ({ add, remove }: ChangeBuyerFollowsInput, { container }) => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.deleteBuyerFollows(remove.map(({ id }) => id));
    const added = await accounts.createBuyerFollows(add);
    return new StepResponse(added.length, { added: added.map(({ id }) => id), remove });
  },
  async (undo, { container }) => {
    if (!undo) {
      return;
    }
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    await accounts.deleteBuyerFollows(undo.added);
    await accounts.createBuyerFollows(undo.remove);
  },
);
