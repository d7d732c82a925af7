import { isIdle, sessionEnd } from "@cho-lang/seller-rules/buyer-account";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { useLoginCode } from "../phone-login/kept-login-code";
import { limitVisitor } from "../rate-limit/limit-visitor";
import { openBuyerSessionWorkflow } from "../workflows/buyer-account/open-buyer-session";
import { accountLock } from "./account-session";
import { comesAfterIdle } from "./comes-after-idle";
import { eraseAccount } from "./erase-account";
import { accountSubject } from "./send-account-code";
import { newSessionToken, sessionTokenHash } from "./session-token";
import { tellOfNewDevice } from "./tell-of-new-device";

export interface SessionWish {
  /** National form, e.g. 0912345678. */
  phone: string;
  /** What `sendAccountCode` answered. */
  request: string;
  code: string;
  /** What she may know the device by; empty for nothing. */
  device: string;
}

export interface OpenedSession {
  /** For the device alone. */
  token: string;
  ends_at: Date;
}

/**
 * Logs in to the account of a phone whoever types the code that was sent to it; the first time makes the account. One
 * that nobody logged in to for so long that the number may be another person's is deleted first. Its phone is told of it.
 * Throws `wrong_code`, `too_many_requests`.
 */
export async function openSession(
  container: MedusaContainer,
  { phone: national, request, code, device }: SessionWish,
  visitor: string | null,
): Promise<OpenedSession> {
  await limitVisitor(container, visitor, "login_code_try");
  await useLoginCode(container, accountSubject(national, request), code);
  const parsed = parsePhone(national);
  if (parsed.kind === "invalid") {
    throw new MarketError("wrong_code");
  }
  const phone = parsed.e164;
  const now = new Date();
  const token = newSessionToken();
  const ends_at = sessionEnd(now);
  await withLock(container, accountLock(phone), async () => {
    await eraseIfIdle(container, phone, now);
    const after_idle = await comesAfterIdle(container, phone, now);
    const token_hash = sessionTokenHash(token);
    await openBuyerSessionWorkflow(container).run({
      input: { phone, token_hash, device, opened_at: now, after_idle, ends_at },
    });
  });
  tellOfNewDevice(container, phone, now);
  return { token, ends_at };
}

async function eraseIfIdle(container: MedusaContainer, phone: string, now: Date): Promise<void> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const [account] = await accounts.listBuyerAccounts({ phone }, { take: 1 });
  if (account && isIdle(new Date(account.logged_in_at), now)) {
    await eraseAccount(container, account, "idle", now);
  }
}
