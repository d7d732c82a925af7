import type { Page } from "playwright-core";
import { house } from "../buying/house";

/** What the phone keeps of its shopper, as far as journeys look at it. */
export interface Shopping {
  basket: { basket: { id: string } } | null;
  changes: unknown[];
  toSend: { id: string; basketId: string | null; asks: unknown }[];
  orders: { order: { code: string; status: string } }[];
  sent: string[];
}

const NOTHING: Shopping = { basket: null, changes: [], toSend: [], orders: [], sent: [] };

/** Opens a page of the market. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}${path}`);
}

/** Opens a page as a first-time visitor and waits until the phone keeps it. */
export async function pocketReady(
  page: Page,
  path: string,
  base = house().storefrontUrl,
): Promise<void> {
  await page.goto(`${base}${path}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await untilKept(page, path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the phone keeps the page at this path, and all that it needs. */
export async function untilKept(page: Page, path: string): Promise<void> {
  await page.evaluate(async (kept) => {
    while ((await caches.match(kept)) === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, path);
}

const POLL_MS = 100;
const PATIENCE_MS = 20_000;

/** What lies under a key in the browser's database of the market; undefined for nothing. */
export function keptAs<Value>(page: Page, key: string): Promise<Value | undefined> {
  return page.evaluate(
    (name) =>
      new Promise<Value | undefined>((resolve, reject) => {
        const opening = indexedDB.open("cho-lang");
        opening.onerror = () => reject(new Error("The phone keeps nothing"));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("kept")) {
            database.close();
            resolve(undefined);
            return;
          }
          const reading = database.transaction("kept").objectStore("kept").get(name);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Value | undefined);
          };
        };
      }),
    key,
  );
}

/** What the phone keeps of the shopper. */
export async function shoppingOf(page: Page): Promise<Shopping> {
  return (await keptAs<Shopping>(page, "shopping")) ?? NOTHING;
}

/** Waits until what the phone keeps is as wanted. @throws after twenty seconds, with what it keeps */
export async function untilShopping(
  page: Page,
  wanted: (kept: Shopping) => boolean,
): Promise<Shopping> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const kept = await shoppingOf(page);
    if (wanted(kept)) return kept;
    if (Date.now() > end) throw new Error(`The phone keeps ${JSON.stringify(kept)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
