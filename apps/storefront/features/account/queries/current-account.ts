import { cache } from "react";
import { readAccount, type Account } from "@/lib/medusa/account";
import { accountSession } from "../account-cookie";

/**
 * The account of this device, for pages that are better with one and whole without: `null` without a log-in, with one
 * that has ended, and when it can't be read. Asked once in a request.
 */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const session = await accountSession();
  return session === null ? null : readAccount(session).catch(() => null);
});
