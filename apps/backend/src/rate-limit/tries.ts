import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inTurn } from "../locking/in-turn";

/** Counts lie apart from whatever else the cache keeps under the same words. */
const keptAs = (key: string): string => `tries:${key}`;

/**
 * Counts one more try on `key` and returns how many there have been, this one included. They are
 * forgotten `seconds` after the last. Tries of one process are counted one after the other, so that
 * many at once do not count as one; kept in the cache, so in Redis where there is one.
 */
export function countTry(
  container: MedusaContainer,
  key: string,
  seconds: number,
): Promise<number> {
  const kept = keptAs(key);
  return inTurn(kept, async () => {
    const cache = container.resolve(Modules.CACHE);
    const tries = ((await cache.get<number>(kept)) ?? 0) + 1;
    await cache.set(kept, tries, seconds);
    return tries;
  });
}

/** Starts the count of a key anew, after a try that was right. */
export function forgetTries(container: MedusaContainer, key: string): Promise<void> {
  const kept = keptAs(key);
  return inTurn(kept, () => container.resolve(Modules.CACHE).invalidate(kept));
}
