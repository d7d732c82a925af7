import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { addFromPage, BUYER, EGGS, fillCheckout } from "./shopper";

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

describe("the suggestions of an address, whose script comes when the field is entered", () => {
  const field = () => page.getByLabel("Địa chỉ nhận hàng");
  const suggestion = () => page.getByRole("option", { name: /Hải Lạng/ });
  const SCRIPTS = "**/_next/static/chunks/*.js";

  beforeEach(async () => {
    await page.unrouteAll();
    await page.goto(`${house().storefrontUrl}/thanh-toan`, { waitUntil: "networkidle" });
  });

  it("come for what was typed before it was there", async () => {
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    const sent = page.waitForRequest(SCRIPTS);
    await page.route(SCRIPTS, async (route) => {
      await held;
      await route.continue();
    });
    await field().pressSequentially("hai lang");
    await sent;
    expect(await suggestion().count()).toBe(0);
    // It names no list that is not there.
    expect(await field().getAttribute("aria-controls")).toBeNull();
    letThrough();
    await suggestion().first().waitFor();
    const list = await field().getAttribute("aria-controls");
    expect(await page.locator(`#${list ?? ""}`).getAttribute("role")).toBe("listbox");
  });

  it("may fail to come: the field is priced without them, and entering it again sends for them anew", async () => {
    const failed = page.waitForEvent("requestfailed");
    await page.route(SCRIPTS, (route) => route.abort());
    await field().pressSequentially(BUYER.address);
    await failed;
    await page.getByLabel("Họ và tên").focus();
    await page.getByText("Thôn 4, Xã Hải Lạng, Quảng Ninh").waitFor();
    await page.unrouteAll();
    await field().fill("");
    await page.getByLabel("Họ và tên").focus();
    await field().pressSequentially("hai lang");
    await suggestion().first().waitFor();
  });
});
