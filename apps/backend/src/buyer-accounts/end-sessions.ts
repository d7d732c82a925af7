import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { endBuyerSessionsWorkflow } from "../workflows/buyer-account/end-buyer-sessions";
import type { AccountSession } from "./account-session";
import { withAccount } from "./with-account";

/**
 * Logs devices out of an account: the one named, or all of them. One that is out already, or is another account's,
 * changes nothing. Throws `unauthorized`.
 */
export async function endSessions(
  container: MedusaContainer,
  session: AccountSession,
  which: { id: string } | "all",
): Promise<void> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  await withAccount(container, session, async (account) => {
    const sessions = await accounts.listBuyerSessions(
      { account_id: account.id, ...(which === "all" ? {} : { id: which.id }) },
      { select: ["id"], take: null },
    );
    if (sessions.length > 0) {
      await endBuyerSessionsWorkflow(container).run({
        input: { account_id: account.id, ids: sessions.map(({ id }) => id) },
      });
    }
  });
}
