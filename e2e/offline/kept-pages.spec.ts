import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { EGGS } from "../buying/shopper";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";
import { pocketReady, untilKept, visit } from "./pocket";

const PRODUCT = `/san-pham/${EGGS.handle}`;
/** Who looks at a page for so long stays, in milliseconds. */
const STAYS_MS = 10_000;
const NOTICE = "Không có mạng. Trang này lưu lúc";

describe("pages without a line", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  it("shows a visited product, marked with the time, also the page that brought the worker", async () => {
    await pocketReady(page, PRODUCT);
    await page.goto(`${house().storefrontUrl}/xa`);
    await context.setOffline(true);
    for (const path of [PRODUCT, "/xa"]) {
      const response = await page.goto(`${house().storefrontUrl}${path}`);
      expect(response?.status()).toBe(200);
      await page.getByText(NOTICE).waitFor();
    }
    await context.setOffline(false);
    await page.getByRole("link", { name: "Tải bản mới" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText(NOTICE).count()).toBe(0);
  });

  it("keeps a page that was reached by script, with all that it needs, for who stays on it", async () => {
    await page.clock.install();
    await pocketReady(page, "/xa");
    await page.getByRole("link", { name: "Nhà sản xuất" }).first().click();
    await page.waitForURL("**/nha-san-xuat");
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await page.clock.fastForward(STAYS_MS);
    await untilKept(page, "/nha-san-xuat");
    await context.setOffline(true);
    await page.reload();
    await page.getByText(NOTICE).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  });

  it("leads from what was never visited to what is kept, and opens it once there is a line", async () => {
    await pocketReady(page, PRODUCT);
    await context.setOffline(true);
    await visit(page, "/nha-san-xuat");
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
    await page.getByRole("link", { name: /^Trứng vịt biển/ }).click();
    await page.getByText(NOTICE).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
    await context.setOffline(false);
    await page.getByRole("heading", { name: "Nhà sản xuất", level: 1 }).waitFor();
  });

  it("hides a star that ended since the page was kept, before anything is drawn", async () => {
    await pocketReady(page, PRODUCT);
    await page.evaluate(async (path) => {
      const cache = await caches.open("pages-1");
      const kept = await cache.match(path);
      const html = (await kept?.text()) ?? "";
      const ended = html.replaceAll(/data-star-until="[^"]+"/g, 'data-star-until="2024-12-31"');
      await cache.put(path, new Response(ended, { headers: kept?.headers ?? {} }));
    }, PRODUCT);
    await context.setOffline(true);
    await visit(page, PRODUCT);
    const stars = page.locator("[data-star-until]");
    expect(await stars.count()).toBeGreaterThan(0);
    for (const star of await stars.all()) {
      expect(await star.isVisible()).toBe(false);
    }
  });

  it("clears a shared phone", async () => {
    await pocketReady(page, PRODUCT);
    await visit(page, "/cho-trong-tui");
    await page.getByRole("link", { name: /^Trứng vịt biển/ }).waitFor();
    await page.getByText("Xóa dữ liệu trên máy này").click();
    await page.getByRole("button", { name: "Xóa hết" }).click();
    await page.getByText("Máy này không còn giữ gì của bạn").waitFor();
    await context.setOffline(true);
    await visit(page, PRODUCT);
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
  });
});

describe("pages while the market is down", () => {
  let browser: Browser;
  let storefront: RunningStorefront;

  beforeAll(async () => {
    storefront = await startStorefront(house().backendUrl);
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await storefront?.stop();
  });

  it("are the kept ones, and the pocket page for the rest", async () => {
    const page = await browser.newPage();
    await pocketReady(page, PRODUCT, storefront.url);
    await storefront.stop();
    await page.goto(`${storefront.url}${PRODUCT}`);
    await page.getByText(NOTICE).waitFor();
    await page.goto(`${storefront.url}/thong-ke`);
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
  });
});

describe("without service workers", () => {
  it("every page works as it does", async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await visit(page, PRODUCT);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText("Đã thêm vào giỏ").waitFor();
    expect(errors).toEqual([]);
    await browser.close();
  });
});
