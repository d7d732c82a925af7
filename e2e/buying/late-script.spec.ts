import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { addFromPage, EGGS, fillCheckout } from "./shopper";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
});

afterAll(async () => {
  await browser?.close();
});

describe("a checkout whose script comes late", () => {
  it("prices what was typed before as soon as it can, and asks for nothing again", async () => {
    await addFromPage(page, EGGS.handle);
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${house().storefrontUrl}/thanh-toan`, { waitUntil: "commit" });
    await fillCheckout(page);
    letThrough();
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    await page.getByText("Thôn 4, Xã Hải Lạng, Quảng Ninh").waitFor();
  });
});
