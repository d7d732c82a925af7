import { createHmac, timingSafeEqual } from "node:crypto";

/** 96 bits: nobody guesses it, and it fits into a text message. */
const LETTERS = 16;

/**
 * What stands in the link to one order that its buyer's phone gets by text message. Its own name stands before what is
 * signed, so that no other token of this market can be taken for it.
 *
 * @param code the order's, in capitals; no other order ever has it
 */
export function orderLinkToken(secret: string, code: string): string {
  return createHmac("sha256", secret)
    .update(`order-link:${code}`)
    .digest("base64url")
    .slice(0, LETTERS);
}

/** Whether `token` stands for the order of this code; never throws, whatever was sent. */
export function opensOrder(secret: string, code: string, token: string): boolean {
  const right = Buffer.from(orderLinkToken(secret, code));
  const sent = Buffer.from(token);
  return sent.length === right.length && timingSafeEqual(sent, right);
}
