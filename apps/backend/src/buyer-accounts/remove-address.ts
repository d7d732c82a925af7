import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { removeBuyerAddressesWorkflow } from "../workflows/buyer-account/remove-buyer-addresses";
import type { AccountSession } from "./account-session";
import { withAccount } from "./with-account";

/**
 * Deletes an address of an account. One that is gone already, or is another account's, changes nothing. Throws
 * `unauthorized`.
 */
export async function removeAddress(
  container: MedusaContainer,
  session: AccountSession,
  id: string,
): Promise<void> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  await withAccount(container, session, async (account) => {
    const [own] = await accounts.listBuyerAddresses({ id, account_id: account.id }, { take: 1 });
    if (own) {
      await removeBuyerAddressesWorkflow(container).run({ input: { ids: [own.id] } });
    }
  });
}
