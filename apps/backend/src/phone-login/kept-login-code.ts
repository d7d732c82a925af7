import { timingSafeEqual } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { inTurn } from "../locking/in-turn";
import { marketSecret } from "../sealing/market-secret";
import { CODE_SECONDS, loginCodeHash } from "./login-code";

/** Wrong codes before the one that was sent is worth nothing any more. */
const MOST_TRIES = 5;

interface KeptCode {
  hash: string;
  tries: number;
  /** Milliseconds since 1970. */
  ends_at: number;
}

const keyOf = (subject: string): string => `login-code:${subject}`;

/**
 * Keeps the hash of a code for its five minutes, in Redis where there is one; the code before it is worth nothing then.
 *
 * @param subject the phone that logs in, or what else alone this code is good for
 */
export async function keepLoginCode(
  container: MedusaContainer,
  subject: string,
  code: string,
): Promise<void> {
  const kept: KeptCode = {
    hash: loginCodeHash(marketSecret(container), subject, code),
    tries: 0,
    ends_at: Date.now() + CODE_SECONDS * 1000,
  };
  await container.resolve(Modules.CACHE).set(keyOf(subject), kept, CODE_SECONDS);
}

/**
 * Lets go on whoever types the code that was last sent for a subject, once. Throws `wrong_code` alike for
 * a wrong one, for one too late, used up or tried five times, and where none was sent.
 */
export function useLoginCode(
  container: MedusaContainer,
  subject: string,
  code: string,
): Promise<void> {
  const cache = container.resolve(Modules.CACHE);
  const key = keyOf(subject);
  return inTurn(key, async () => {
    const kept = await cache.get<KeptCode>(key);
    const left = Math.ceil(((kept?.ends_at ?? 0) - Date.now()) / 1000);
    if (!kept || left <= 0 || kept.tries >= MOST_TRIES) {
      throw new MarketError("wrong_code");
    }
    const given = Buffer.from(loginCodeHash(marketSecret(container), subject, code));
    if (!timingSafeEqual(given, Buffer.from(kept.hash))) {
      await cache.set(key, { ...kept, tries: kept.tries + 1 }, left);
      throw new MarketError("wrong_code");
    }
    await cache.invalidate(key);
  });
}
