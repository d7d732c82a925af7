import type { Page } from "playwright-core";
import { house } from "../buying/house";

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
