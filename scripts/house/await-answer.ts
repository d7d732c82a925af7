import { setTimeout as wait } from "node:timers/promises";
import { HouseError } from "./house-error";

/**
 * Waits until a GET of `url` is answered below 500.
 * @throws HouseError after `limitMs` milliseconds.
 */
export async function awaitAnswer(url: string, limitMs: number, stop?: AbortSignal): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    stop?.throwIfAborted();
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      await answer.arrayBuffer();
      if (answer.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await wait(150);
  }
  throw new HouseError(`${url} did not answer within ${Math.round(limitMs / 1000)} s.`);
}
