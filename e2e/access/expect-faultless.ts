import type { Page } from "playwright-core";
import { violationsOn } from "./violations-on";

/** Expects that nothing on the page keeps somebody from using it, and that it is no wider than the screen. */
export async function expectFaultless(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
