import { createHmac, randomInt } from "node:crypto";

/** A code lives five minutes. */
export const CODE_SECONDS = 5 * 60;

/** Six digits, each of the million codes as likely as another. */
export function newLoginCode(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}

/**
 * What is kept of a code: an HMAC-SHA-256 under the market's own secret, because a bare hash of six
 * digits is guessed in a blink. Bound to what it is good for, e.g. the number it was sent to.
 */
export function loginCodeHash(secret: string, subject: string, code: string): string {
  return createHmac("sha256", secret).update(`login-code:${subject}:${code}`).digest("hex");
}
