import { consentStandings } from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AccountSession } from "./account-session";
import { toConsentViews, type ConsentView } from "./consent-view";
import { listAddresses, type AccountAddresses } from "./list-addresses";
import { listConsentLines } from "./list-consent-lines";

export interface AccountView extends AccountAddresses {
  /** E.164. */
  phone: string;
  consents: ConsentView[];
}

/** What a page of the account needs to know, in one answer: the checkout waits for it. */
export async function readAccount(
  container: MedusaContainer,
  session: AccountSession,
  now: Date,
): Promise<AccountView> {
  const { id, phone } = session.account;
  const lines = await listConsentLines(container, id);
  const addresses = await listAddresses(container, session, now);
  return { phone, consents: toConsentViews(consentStandings(lines)), ...addresses };
}
