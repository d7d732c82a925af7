import { worker } from "./worker-scope";

/** Named when the browser wakes the worker because there is a line again. */
export const SEND_KEPT = "send-kept";

/** Background Sync, which only some browsers have; the types do not know it. */
interface WithSync {
  sync?: { register: (tag: string) => Promise<void> };
}

/**
 * Has the browser wake the worker once there is a line, even when no page of the market is open. Where it
 * can't, what is kept is sent with the next page.
 */
export async function askToSend(): Promise<void> {
  const { sync } = worker.registration as WithSync;
  await sync?.register(SEND_KEPT).catch(() => undefined);
}
