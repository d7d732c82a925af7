import { createHmac } from "node:crypto";

/** What is remembered of a phone number: cash refused at the door, what was consented to, an account that ended idle. */
export type PhoneHashUse = "cash-refusal" | "buyer-consent" | "buyer-idle-end";

/**
 * By what something is remembered of a phone number (E.164) whose owner is not: an HMAC-SHA-256 under the market's own
 * secret, because all numbers there are can be tried against a bare hash. Each use has its own, so that nobody lays
 * two of them side by side.
 */
export function phoneHash(secret: string, use: PhoneHashUse, phone: string): string {
  return createHmac("sha256", secret).update(`${use}:${phone}`).digest("hex");
}
