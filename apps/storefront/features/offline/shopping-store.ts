import { askAnew } from "./ask-anew";
import { changeKept, readKept } from "./kept-store";
import { NOTHING_KEPT, type Shopping } from "./shopping";

const KEY = "shopping";

/** Told to every page and to the worker after each change. */
export const SHOPPING_CHANGED = "shopping-changed";

/**
 * What this phone keeps of the shopper. Nothing where the browser stores nothing (a full disk, a broken
 * profile): with a line she can buy there all the same. Nothing is written from what is read here.
 */
export function readShopping(): Promise<Shopping> {
  return readKept<Shopping>(KEY).then(
    (kept) => askAnew(kept ?? NOTHING_KEPT),
    () => NOTHING_KEPT,
  );
}

/** Changes it, all at once and on the disk, and tells every page. Throws as `changeKept` does. */
export async function changeShopping(change: (kept: Shopping) => Shopping): Promise<Shopping> {
  const next = await changeKept<Shopping>(KEY, (kept) => change(askAnew(kept ?? NOTHING_KEPT)));
  const channel = new BroadcastChannel(SHOPPING_CHANGED);
  channel.postMessage(null);
  channel.close();
  return next;
}
