import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { accountLock, type AccountSession } from "./account-session";

/**
 * Changes something of the account that a device is logged in to, alone, and only while there still is one: the session
 * was read before the lock was there, and the account may have been deleted meanwhile, so that what is written now would
 * outlive it. Throws `unauthorized` then, also when her number has a new account by now.
 */
export function withAccount<Result>(
  container: MedusaContainer,
  { account }: AccountSession,
  job: (account: AccountSession["account"]) => Promise<Result>,
): Promise<Result> {
  return withLock(container, accountLock(account.phone), async () => {
    const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
    const [left] = await accounts.listBuyerAccounts({ id: account.id }, { take: 1 });
    if (!left) {
      throw new MarketError("unauthorized");
    }
    return job({ id: left.id, phone: left.phone, after_idle: left.after_idle });
  });
}
