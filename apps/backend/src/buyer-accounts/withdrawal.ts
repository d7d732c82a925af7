import {
  CONSENT_TEXTS,
  type ConsentChannel,
  type ConsentPurpose,
} from "@cho-lang/seller-rules/buyer-consents";

/** A line for the ledger of consents. */
export interface NewConsentLine {
  account_id: string;
  phone_hash: string;
  purpose: ConsentPurpose;
  given: boolean;
  version: string;
  channel: ConsentChannel;
  said_at: Date;
}

/** The line that takes a consent back. */
export function withdrawal(
  purpose: ConsentPurpose,
  by: Pick<NewConsentLine, "account_id" | "phone_hash" | "channel" | "said_at">,
): NewConsentLine {
  return { ...by, purpose, given: false, version: CONSENT_TEXTS[purpose].version };
}
