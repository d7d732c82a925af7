import { earliestBankChange } from "@cho-lang/seller-rules/bank-change";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import type { NewAccount } from "../../../bank-changes/new-account";
import type { AccountBefore } from "../../../bank-changes/read-new-account";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface CreateBankChangeInput {
  seller_id: string;
  /** The owner who asks. */
  actor: Actor;
  account: NewAccount;
  before: AccountBefore;
  at: Date;
}

/** Writes a change of account that waits. It stays for good, so it is its workflow's last step. */
export const createBankChangeStep = createStep(
  "create-bank-change",
  async ({ seller_id, actor, account, before, at }: CreateBankChangeInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const { id } = await sellers.createSellerBankChanges({
      seller_id,
      ...account,
      ...before,
      asked_by: { ...actor },
      asked_at: new Date(at),
      not_before: earliestBankChange(new Date(at)),
    });
    return new StepResponse({ id });
  },
);
