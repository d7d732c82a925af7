import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inTurn } from "../locking/in-turn";

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
  return inTurn(`tries:${key}`, async () => {
    const cache = container.resolve(Modules.CACHE);
    const tries = ((await cache.get<number>(key)) ?? 0) + 1;
    await cache.set(key, tries, seconds);
    return tries;
  });
}

/** Starts the count of a key anew, after a try that was right. */
export function forgetTries(container: MedusaContainer, key: string): Promise<void> {
  return inTurn(`tries:${key}`, () => container.resolve(Modules.CACHE).invalidate(key));
}
