import { createHmac } from "node:crypto";

/**
 * By what is remembered that an account of a phone number (E.164) ended after long silence: an HMAC-SHA-256 under the
 * market's own secret, because all numbers there are can be tried against a bare hash. Good for this one use.
 */
export function idlePhoneHash(secret: string, phone: string): string {
  return createHmac("sha256", secret).update(`buyer-idle-end:${phone}`).digest("hex");
}
