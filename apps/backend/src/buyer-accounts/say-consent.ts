import {
  CONSENT_TEXTS,
  consentStandings,
  isConsented,
  mayConsent,
  type ConsentPurpose,
  type ConsentStanding,
} from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { marketSecret } from "../sealing/market-secret";
import { phoneHash } from "../sealing/phone-hash";
import { sayConsentWorkflow } from "../workflows/buyer-account/say-consent";
import type { AccountSession } from "./account-session";
import { listConsentLines } from "./list-consent-lines";
import { withAccount } from "./with-account";

/** Seconds in a day, after which something can surely be agreed to again. */
const DAY_SECONDS = 86_400;

export interface ConsentWish {
  purpose: ConsentPurpose;
  given: boolean;
  /** Of the words that her page showed. */
  version: string;
}

/**
 * Agrees to a purpose or takes it back; what was kept for it alone is deleted with that. Said again it changes nothing.
 * Throws `wrong_status` when she agrees to other words than today's, `too_many_requests` when she has changed her mind too
 * often today to agree once more, `unauthorized`. Taking back is never refused.
 */
export async function sayConsent(
  container: MedusaContainer,
  session: AccountSession,
  { purpose, given, version }: ConsentWish,
): Promise<ConsentStanding[]> {
  if (given && version !== CONSENT_TEXTS[purpose].version) {
    throw new MarketError("wrong_status");
  }
  return withAccount(container, session, async (account) => {
    const lines = await listConsentLines(container, account.id);
    if (isConsented(lines, purpose) === given) {
      return consentStandings(lines);
    }
    const now = new Date();
    if (given && !mayConsent(lines, now)) {
      throw new MarketError("too_many_requests", { retry_after_seconds: DAY_SECONDS });
    }
    await sayConsentWorkflow(container).run({
      input: {
        phone: account.phone,
        line: {
          account_id: account.id,
          phone_hash: phoneHash(marketSecret(container), "buyer-consent", account.phone),
          purpose,
          given,
          version: CONSENT_TEXTS[purpose].version,
          channel: "account_page",
          said_at: now,
        },
      },
    });
    return consentStandings(await listConsentLines(container, account.id));
  });
}
