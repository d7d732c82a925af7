import {
  CONSENT_TEXTS,
  type ConsentPurpose,
  type ConsentStanding,
} from "@cho-lang/seller-rules/buyer-consents";

/** How a purpose stands, with the version of today's words. */
export interface ConsentView {
  purpose: ConsentPurpose;
  given: boolean;
  /** ISO 8601 (UTC); null when nothing was ever said. */
  said_at: string | null;
  version: string;
}

/** How purposes stand, for whoever shows them. */
export function toConsentViews(standings: readonly ConsentStanding[]): ConsentView[] {
  return standings.map(({ purpose, given, said_at }) => ({
    purpose,
    given,
    said_at: said_at?.toISOString() ?? null,
    version: CONSENT_TEXTS[purpose].version,
  }));
}
