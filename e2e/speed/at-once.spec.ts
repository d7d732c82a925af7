import type { Browser, BrowserContext, Locator, Page, Request } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { addFromPage, EGGS } from "../buying/shopper";

/*
 * Next's own `instant()` (@next/playwright) sets a cookie that a router built with Cache Components heeds, and no
 * other: without `cacheComponents` Next builds the empty half of its lock (`__NEXT_EXPOSE_TESTING_API` in its
 * define-env), and every test would pass. Pages of Cache Components with a part of the visitor's own cost many
 * times as much to serve. So the same promise is tested as a person sees it: the line is dead from before the
 * click, and the next page is there all the same.
 */

/**
 * In milliseconds, from the key to the frame that shows the page: all that a person waits, the page's work,
 * the frames of the transition (a machine without graphics draws both of them by hand) and whatever else
 * holds it back. One held back for its pictures takes three times as long.
 */
const AT_ONCE_MS = 300;

/** What else the machine does only ever adds to the time: the least of a few tries is the page's own. */
const TRIES = 8;

/** A loaded page's script comes after its first bytes. */
const SETTLED_MS = 500;

/** What shows that a page is there: the first element of a kind that says so. */
interface Sign {
  selector: string;
  text: string;
}

/** Rests on a link, by pointer or by focus, until the page behind it is loaded. */
async function rest(page: Page, link: Locator, by: "pointer" | "focus"): Promise<void> {
  const { pathname } = new URL((await link.getAttribute("href")) ?? "", page.url());
  const ofPage = (request: Request) =>
    new URL(request.url()).pathname === pathname &&
    request.headers()["next-router-segment-prefetch"] === undefined;
  // Next lets go of the answer once it has what it needs, which is a failure to the browser.
  const loaded = Promise.race([
    page.waitForEvent("requestfinished", ofPage),
    page.waitForEvent("requestfailed", ofPage),
  ]);
  await (by === "pointer" ? link.hover() : link.focus());
  await loaded;
  await page.waitForTimeout(SETTLED_MS);
}

/** Notes when a key is pressed, and the end of the frame that first shows the sign. */
function noteTimes({ selector, text }: Sign): void {
  const note = (name: string, time: number) => {
    document.documentElement.dataset[name] = String(time);
  };
  addEventListener("keydown", ({ timeStamp }) => note("pressed", timeStamp), {
    capture: true,
    once: true,
  });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)?.textContent.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message comes after what the frame still has to lay out and paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note("shown", performance.now());
      port2.postMessage(null);
    });
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Follows a loaded link on a dead line; the milliseconds until a frame shows the sign. */
async function followOnDeadLine(page: Page, link: Locator, sign: Sign): Promise<number> {
  await page.evaluate(noteTimes, sign);
  await page.route("**/*", () => undefined);
  await link.press("Enter", { noWaitAfter: true });
  const { pressed, shown } = await page
    .locator("html[data-shown]")
    .evaluate((root) => ({ ...(root as HTMLElement).dataset }));
  await page.unroute("**/*");
  return Number(shown) - Number(pressed);
}

/** The time of the first try that is at once, else the least of all. */
async function leastOf(tries: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < tries && !(least <= AT_ONCE_MS); done += 1) {
    least = Math.min(least, await measure());
  }
  return least;
}

const toCheckout = (page: Page) => page.getByRole("link", { name: "Tiến hành đặt hàng" });

/** The sum of goods once a change of the basket has reached the page. */
async function changedGoods(page: Page): Promise<string> {
  const sum = page.locator("section[aria-labelledby='tam-tinh'] dd").first();
  const before = (await sum.textContent()) ?? "";
  await sum.filter({ hasNotText: before }).waitFor();
  return (await sum.textContent()) ?? "";
}

describe("the next page is there at once, on a dead line", () => {
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
    // What is kept on the phone would be there without any of this.
    context = await browser.newContext({ serviceWorkers: "block" });
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  it.each([
    ["a product from the front page", "/", "main article h3 a", "pointer"],
    ["a list from the front page", "/", "main a[href^='/nhom/']", "pointer"],
    ["a product from a list, by keyboard", "/san-pham", "main article h3 a", "focus"],
    ["a product from a group", "/nhom/thuc-pham", "main article h3 a", "pointer"],
    ["a product from a search", "/tim-kiem?q=mực", ".search-results article h3 a", "pointer"],
  ] as const)("%s", async (_name, from, selector, by) => {
    const least = await leastOf(TRIES, async () => {
      await page.goto(`${house().storefrontUrl}${from}`, { waitUntil: "networkidle" });
      const link = page.locator(selector).first();
      // Below its name a group tells how much it has.
      const [name = ""] = (await link.innerText()).split("\n");
      await rest(page, link, by);
      return followOnDeadLine(page, link, { selector: "h1", text: name });
    });
    expect(least).toBeLessThanOrEqual(AT_ONCE_MS);
  });

  it("the checkout from the basket", async () => {
    await addFromPage(page, EGGS.handle);
    const least = await leastOf(TRIES, async () => {
      await page.goto(`${house().storefrontUrl}/gio-hang`, { waitUntil: "networkidle" });
      await rest(page, toCheckout(page), "pointer");
      return followOnDeadLine(page, toCheckout(page), { selector: "input[name=phone]", text: "" });
    });
    expect(least).toBeLessThanOrEqual(AT_ONCE_MS);
  });

  it("the checkout as the basket is by then", async () => {
    await addFromPage(page, EGGS.handle);
    await page.goto(`${house().storefrontUrl}/gio-hang`, { waitUntil: "networkidle" });
    await rest(page, toCheckout(page), "pointer");
    await page.getByRole("button", { name: /^Thêm một/ }).click();
    const goods = await changedGoods(page);
    await page.mouse.move(0, 0);
    await rest(page, toCheckout(page), "pointer");
    await page.route("**/*", () => undefined);
    await toCheckout(page).press("Enter", { noWaitAfter: true });
    await page.getByLabel("Số điện thoại").waitFor();
    expect(await page.locator("main").textContent()).toContain(goods);
  });

  it("the basket from a product, out of its own page and nothing else", async () => {
    await addFromPage(page, EGGS.handle);
    await page.route("**/*", (route) =>
      route.request().resourceType() === "document" ? route.continue() : undefined,
    );
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click({ noWaitAfter: true });
    await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor();
    await toCheckout(page).waitFor();
    expect(await page.getByLabel(/^Số lượng/).inputValue()).toBe("1");
  });

  it("loads nothing ahead for who saves data", async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await page.goto(`${house().storefrontUrl}/san-pham`, { waitUntil: "networkidle" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("main article h3 a").first().hover();
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes("_rsc="))).toEqual([]);
  });
});
