import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import type { AccountSession } from "./account-session";
import { looksLikeSessionToken, sessionTokenHash } from "./session-token";

/** The session that a token stands for at an instant; null for any text that stands for none. */
export async function findSession(
  container: MedusaContainer,
  token: string,
  now: Date,
): Promise<AccountSession | null> {
  if (!looksLikeSessionToken(token)) {
    return null;
  }
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const [session] = await accounts.listBuyerSessions(
    { token_hash: sessionTokenHash(token), ends_at: { $gt: now } },
    { select: ["id", "account_id"], take: 1 },
  );
  if (!session) {
    return null;
  }
  const [account] = await accounts.listBuyerAccounts(
    { id: session.account_id },
    { select: ["id", "phone", "after_idle"], take: 1 },
  );
  if (!account) {
    return null;
  }
  const { id, phone, after_idle } = account;
  return { id: session.id, account: { id, phone, after_idle } };
}
