import { createHash, randomBytes } from "node:crypto";

/** What a device holds that is logged in: 256 random bits, base64url. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of it: nobody who reads the database can log in with that. */
export function sessionTokenHash(token: string): string {
  return createHash("sha256").update(`buyer-session:${token}`).digest("hex");
}

/** Whether a text can be a token at all. */
export function looksLikeSessionToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
