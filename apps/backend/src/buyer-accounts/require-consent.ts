import { isConsented, type ConsentPurpose } from "@cho-lang/seller-rules/buyer-consents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { listConsentLines } from "./list-consent-lines";

/** Throws `consent_needed` with its purpose unless the account agreed to it. */
export async function requireConsent(
  container: MedusaContainer,
  accountId: string,
  purpose: ConsentPurpose,
): Promise<void> {
  if (!isConsented(await listConsentLines(container, accountId), purpose)) {
    throw new MarketError("consent_needed", { purpose });
  }
}
