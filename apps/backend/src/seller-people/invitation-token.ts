import { createHash, randomBytes } from "node:crypto";

/** The secret of an invitation's link: 24 random bytes, fit for an address. */
export function newInvitationToken(): string {
  return randomBytes(24).toString("base64url");
}

/** What is kept of it. A plain hash is enough: nobody guesses 192 bits. */
export function invitationHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
