import { createHmac, timingSafeEqual } from "node:crypto";
import { AGE_DECLARATION_SECONDS } from "@cho-lang/seller-rules/age-declaration";

/** Signs until one second. Its own name stands before it, so that no other token of this market can be taken for it. */
function signature(secret: string, endsAt: number): string {
  return createHmac("sha256", secret)
    .update(`age-declaration:${String(endsAt)}`)
    .digest("base64url");
}

/**
 * What stands for a visitor's word that she is of age. Neither her name nor her birthday is in it, and the market keeps
 * neither: the law asks for the word before anything is shown, not for a list of who gave it.
 */
export function declarationToken(secret: string, now: Date): string {
  const endsAt = Math.floor(now.getTime() / 1000) + AGE_DECLARATION_SECONDS;
  return `${String(endsAt)}.${signature(secret, endsAt)}`;
}

/** Whether `token` is such a word, and still holds at `now`; never throws, whatever was sent. */
export function declaresAge(secret: string, token: string, now: Date): boolean {
  const [, seconds = "", given = ""] = /^(\d{1,12})\.([\w-]{43})$/.exec(token) ?? [];
  const endsAt = Number(seconds);
  const right = Buffer.from(signature(secret, endsAt));
  const sent = Buffer.from(given);
  return (
    endsAt * 1000 > now.getTime() && sent.length === right.length && timingSafeEqual(sent, right)
  );
}
