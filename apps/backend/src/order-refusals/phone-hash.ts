import { createHmac } from "node:crypto";

/**
 * By what the refusals of a phone number (E.164) are counted: an HMAC-SHA-256 under the market's own secret,
 * because all numbers there are can be tried against a bare hash. Good for this one use.
 */
export function phoneHash(secret: string, phone: string): string {
  return createHmac("sha256", secret).update(`cash-refusal:${phone}`).digest("hex");
}
