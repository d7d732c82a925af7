import { createHash } from "node:crypto";

/** What a code that proves a mailbox is good for: this person and this address, and nothing else. */
export function ownMailSubject(memberId: string, email: string): string {
  const told = createHash("sha256").update(JSON.stringify([memberId, email]));
  return `own-mail:${told.digest("hex")}`;
}
