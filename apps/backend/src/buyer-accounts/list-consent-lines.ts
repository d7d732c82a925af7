import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";

/** All that was said of an account's consents, the first line first. */
export async function listConsentLines(container: MedusaContainer, accountId: string) {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  return accounts.listBuyerConsents(
    { account_id: accountId },
    { order: { said_at: "ASC", id: "ASC" }, take: null },
  );
}
