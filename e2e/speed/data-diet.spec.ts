import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import type { Browser } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { addFromPage, BUYER, EGGS, fillCheckout, placedCodes } from "../buying/shopper";

/** What a whole purchase may take over the line, for somebody who was never here. */
const MOST_BYTES = 400 * 1024;
/** Longer than a focus rests before a page is loaded ahead, in milliseconds. */
const SLOW_ANSWER_MS = 400;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true };

/** Stands between browser and storefront and counts what comes to the browser, service worker and all. */
class Scale {
  bytes = 0;
  readonly server: Server = createServer((browser) => {
    const { hostname, port } = new URL(house().storefrontUrl);
    const storefront = connect(Number(port), hostname);
    storefront.on("data", (part: Buffer) => {
      this.bytes += part.length;
    });
    for (const [from, to] of [
      [browser, storefront],
      [storefront, browser],
    ] as const) {
      from.on("error", () => to.destroy());
      from.pipe(to);
    }
  });

  async url(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://localhost:${String((this.server.address() as AddressInfo).port)}`;
  }
}

describe("a purchase", () => {
  const scale = new Scale();
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    scale.server.close();
  });

  it("takes at most 400 KB from the front page to the placed order", async () => {
    const page = await (await browser.newContext(PHONE)).newPage();
    const sheets: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "stylesheet") sheets.push(request.url());
    });
    await page.goto(await scale.url(), { waitUntil: "networkidle" });
    const steps = [["front page", scale.bytes]];
    await page.locator("main article h3 a").first().tap();
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
    await page.waitForLoadState("networkidle");
    steps.push(["product", scale.bytes]);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).tap();
    await page.getByRole("link", { name: "Xem giỏ hàng" }).tap();
    await page.getByRole("link", { name: "Tiến hành đặt hàng" }).waitFor();
    await page.waitForLoadState("networkidle");
    steps.push(["basket", scale.bytes]);
    await page.getByRole("link", { name: "Tiến hành đặt hàng" }).tap();
    await fillCheckout(page);
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    await page.waitForLoadState("networkidle");
    steps.push(["checkout", scale.bytes]);
    await place.tap();
    expect((await placedCodes(page)).size).toBe(1);
    await page.waitForLoadState("networkidle");
    steps.push(["placed", scale.bytes]);
    console.log(steps.map(([step, bytes]) => `${String(step)}: ${String(bytes)} bytes`).join("\n"));
    expect(scale.bytes).toBeLessThanOrEqual(MOST_BYTES);
    // The sheet came within the first document.
    expect(sheets).toEqual([]);
  });

  it("sends back nothing of what checkout says, whose words the market knows", async () => {
    const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
    const page = await context.newPage();
    const sent: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() === "POST" && pathname === "/thanh-toan") {
        sent.push(request.postData() ?? "");
      }
    });
    await addFromPage(page, EGGS.handle);
    await page.goto(`${house().storefrontUrl}/thanh-toan`, { waitUntil: "networkidle" });
    const button = page.getByRole("button", { name: "Xem phí giao và tổng tiền" });
    expect(await button.isVisible()).toBe(true);
    await fillCheckout(page);
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    expect(sent).not.toEqual([]);
    for (const body of sent) {
      expect(body).toContain(BUYER.address);
      expect(body).not.toContain("Xem phí giao và tổng tiền");
    }
    await context.close();
  });

  it("loads a page that is tapped once, however long it takes", async () => {
    const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });
    const asked: string[] = [];
    await page.route(/_rsc=/, async (route) => {
      asked.push(route.request().url());
      await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_MS));
      await route.continue();
    });
    await page.locator("main article h3 a").first().tap();
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
    expect(asked).toHaveLength(1);
    await context.close();
  });
});
