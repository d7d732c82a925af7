import { createHmac, timingSafeEqual } from "node:crypto";
import { CASH_PROOF_SECONDS } from "@cho-lang/seller-rules/cash-proof";

/**
 * Signs one phone until one second. Its own name stands before what is signed, so that no other token or code of
 * this market can be taken for it, nor it for them.
 */
function signature(secret: string, phone: string, endsAt: number): string {
  return createHmac("sha256", secret)
    .update(`phone-proof:${phone}:${String(endsAt)}`)
    .digest("base64url");
}

/**
 * What stands for a phone (E.164) whose owner typed the code that was sent to it. The number itself is not in it, so
 * it tells nothing to whoever finds it, and is worth nothing for another number.
 */
export function proofToken(secret: string, phone: string, now: Date): string {
  const endsAt = Math.floor(now.getTime() / 1000) + CASH_PROOF_SECONDS;
  return `${String(endsAt)}.${signature(secret, phone, endsAt)}`;
}

/** Whether `token` stands for this phone (E.164) now; never throws, whatever was sent. */
export function provesPhone(secret: string, phone: string, token: string, now: Date): boolean {
  const [, seconds = "", given = ""] = /^(\d{1,12})\.([\w-]{43})$/.exec(token) ?? [];
  const endsAt = Number(seconds);
  const right = Buffer.from(signature(secret, phone, endsAt));
  const sent = Buffer.from(given);
  return (
    endsAt * 1000 > now.getTime() && sent.length === right.length && timingSafeEqual(sent, right)
  );
}
