import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { accountLock, type AccountSession } from "./account-session";
import { eraseAccount } from "./erase-account";

/** Deletes the account that a device is logged in to; of two at once the second finds nothing left to do. */
export async function deleteAccount(
  container: MedusaContainer,
  { account }: AccountSession,
): Promise<void> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  await withLock(container, accountLock(account.phone), async () => {
    const [left] = await accounts.listBuyerAccounts({ id: account.id }, { take: 1 });
    if (left) {
      await eraseAccount(container, left, "deletion", new Date());
    }
  });
}
