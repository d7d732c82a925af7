import { isAnythingToSend } from "../is-anything-to-send";
import { readShopping } from "../shopping-store";
import type { PocketNews } from "../worker-message";
import { worker } from "./worker-scope";

/** Tells every open page what became of what was done without a line. */
export async function tellPages(): Promise<void> {
  const news = await pocketNews();
  for (const client of await worker.clients.matchAll({ type: "window" })) {
    client.postMessage(news);
  }
}

async function pocketNews(): Promise<PocketNews | null> {
  const kept = await readShopping();
  const { toSend, sent } = kept;
  const unheard = isAnythingToSend(kept);
  const asking = toSend.filter(({ asks }) => asks !== null).length;
  return unheard || asking > 0 || sent.length > 0
    ? { unheard, waiting: toSend.length - asking, asking, sent }
    : null;
}
