import { idleEndsCountFrom, idleSince } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { forgetEndedSessionsWorkflow } from "../workflows/buyer-account/forget-ended-sessions";
import { forgetIdleEndsWorkflow } from "../workflows/buyer-account/forget-idle-ends";
import { accountLock } from "./account-session";
import { eachAccount } from "./each-account";
import { eraseAccount } from "./erase-account";

/** Accounts that are deleted in one run; the next run goes on. */
const MOST = 500;

/**
 * Deletes accounts that nobody logged in to for a year, what is left of sessions that have ended, and what tells of
 * such deletions once it no longer matters. An account that can't be deleted is tried again by the next run.
 */
export async function forgetIdleAccounts(container: MedusaContainer, now: Date): Promise<void> {
  await forgetEndedSessionsWorkflow(container).run({ input: { now } });
  await forgetIdleEndsWorkflow(container).run({ input: { before: idleEndsCountFrom(now) } });
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const idle = { logged_in_at: { $lt: idleSince(now) } };
  const found = await accounts.listBuyerAccounts(idle, {
    order: { logged_in_at: "ASC" },
    take: MOST,
  });
  await eachAccount(container, found, "deleted", ({ id, phone }) =>
    withLock(container, accountLock(phone), async () => {
      // Somebody may have logged in meanwhile.
      const [still] = await accounts.listBuyerAccounts({ id, ...idle }, { take: 1 });
      if (still) {
        await eraseAccount(container, still, "idle", now);
      }
    }),
  );
}
