import { changeKept, readKept } from "./kept-store";
import { NOTHING_KEPT, type Shopping } from "./shopping";

const KEY = "shopping";

/** Told to every page and to the worker after each change. */
export const SHOPPING_CHANGED = "shopping-changed";

/** What this phone keeps of the shopper. Throws where the browser stores nothing. */
export async function readShopping(): Promise<Shopping> {
  return (await readKept<Shopping>(KEY)) ?? NOTHING_KEPT;
}

/** Changes it, all at once and on the disk, and tells every page. Throws as `changeKept` does. */
export async function changeShopping(change: (kept: Shopping) => Shopping): Promise<Shopping> {
  const next = await changeKept<Shopping>(KEY, (kept) => change(kept ?? NOTHING_KEPT));
  const channel = new BroadcastChannel(SHOPPING_CHANGED);
  channel.postMessage(null);
  channel.close();
  return next;
}
