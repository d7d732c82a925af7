import {
  CONSENT_TEXTS,
  consentStandings,
  isConsented,
  type ConsentPurpose,
  type ConsentStanding,
} from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { marketSecret } from "../sealing/market-secret";
import { sayConsentWorkflow } from "../workflows/buyer-account/say-consent";
import { accountLock, type AccountSession } from "./account-session";
import { consentPhoneHash } from "./consent-phone-hash";
import { listConsentLines } from "./list-consent-lines";

export interface ConsentWish {
  purpose: ConsentPurpose;
  given: boolean;
  /** Of the words that her page showed. */
  version: string;
}

/**
 * Agrees to a purpose or takes it back; what was kept for it alone is deleted with that. Said again it changes nothing.
 * Throws `wrong_status` when she agrees to other words than today's.
 */
export async function sayConsent(
  container: MedusaContainer,
  { account }: AccountSession,
  { purpose, given, version }: ConsentWish,
): Promise<ConsentStanding[]> {
  if (given && version !== CONSENT_TEXTS[purpose].version) {
    throw new MarketError("wrong_status");
  }
  return withLock(container, accountLock(account.phone), async () => {
    const lines = await listConsentLines(container, account.id);
    if (isConsented(lines, purpose) === given) {
      return consentStandings(lines);
    }
    await sayConsentWorkflow(container).run({
      input: {
        account_id: account.id,
        phone_hash: consentPhoneHash(marketSecret(container), account.phone),
        purpose,
        given,
        version,
        channel: "account_page",
        said_at: new Date(),
      },
    });
    return consentStandings(await listConsentLines(container, account.id));
  });
}
