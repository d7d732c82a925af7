import { setTimeout as wait } from "node:timers/promises";

const MOST_MILLISECONDS = 15_000;

/** Waits until something holds; throws what still does not after fifteen seconds. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + MOST_MILLISECONDS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
