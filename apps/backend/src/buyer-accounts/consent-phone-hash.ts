import { createHmac } from "node:crypto";

/**
 * By what the ledger of consents names a phone number (E.164) after its account is gone: an HMAC-SHA-256 under the
 * market's own secret, because all numbers there are can be tried against a bare hash. Good for this one use.
 */
export function consentPhoneHash(secret: string, phone: string): string {
  return createHmac("sha256", secret).update(`buyer-consent:${phone}`).digest("hex");
}
