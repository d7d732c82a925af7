import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const PRODUCT = "/san-pham/trung-vit-bien-dong-rui";
const PAGES = ["/", "/san-pham", PRODUCT];
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const SLOW_MS = 1_500;

declare global {
  interface Window {
    shifts: number;
  }
}

/** A page whose layout shifts are summed up from the beginning. */
async function watchedPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return page;
}

const typeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);

describe("the first paint", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(PAGES)(
    "%s brings a light preview of its first picture along, and only that",
    async (path) => {
      const html = await (await fetch(`${house().storefrontUrl}${path}`)).text();
      const [body = ""] = html.split("<script>self.__next_f");
      const previews = [...body.matchAll(/url\((data:image\/avif;base64,[^)]+)\)/g)];
      expect(previews).toHaveLength(1);
      expect(previews[0]?.[1]?.length).toBeLessThanOrEqual(6_100);
    },
  );

  it.each(PAGES)("%s does not shift, however late typeface and pictures come", async (path) => {
    const page = await watchedPage(browser);
    await page.route(/\.woff2$|\/anh\//, async (route) => {
      await wait(SLOW_MS);
      await route.continue();
    });
    await page.goto(`${house().storefrontUrl}${path}`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(await typeOf(page)).toMatch(/^system-ui/);
    expect(await page.evaluate(() => window.shifts)).toBe(0);

    await page.locator("main a[href^='/nhom/'], main a[href^='/san-pham/']").first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.waitForFunction(
      () => !getComputedStyle(document.documentElement).fontFamily.startsWith("system-ui"),
    );
    await page.context().close();
  });

  it("stands in the market's own typeface where the line is fast, and without script too", async () => {
    const page = await watchedPage(browser);
    await page.goto(`${house().storefrontUrl}${PRODUCT}`, { waitUntil: "networkidle" });
    await page.reload({ waitUntil: "networkidle" });
    expect(await typeOf(page)).toMatch(/^"?vietnamese/);
    expect(await page.evaluate(() => window.shifts)).toBe(0);
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${house().storefrontUrl}${PRODUCT}`);
    expect(await plain.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  });
});
