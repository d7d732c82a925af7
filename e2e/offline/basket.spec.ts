import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { addFromPage, EGGS, OTHERS_SELLER, somethingOf } from "../buying/shopper";
import { priceOf, setPrice } from "./market";
import { pocketReady, untilKept, untilShopping, visit } from "./pocket";

const QUIET_MS = 2_000;
/** What a page may ask for by itself in that time. */
const MOST_READS = 2;
const PRODUCT = `/san-pham/${EGGS.handle}`;

describe("the basket without a line", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let other: string;

  beforeAll(async () => {
    browser = await openBrowser();
    other = `/san-pham/${await somethingOf(OTHERS_SELLER)}`;
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    page = await context.newPage();
    await pocketReady(page, PRODUCT);
    await visit(page, other);
    await untilKept(page, other);
  });

  afterEach(async () => {
    await context.close();
  });

  const addHere = async (path: string): Promise<void> => {
    await visit(page, path);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText("đã cho vào giỏ trên máy này").waitFor();
  };
  /** The basket's page gives way to the market's own by itself. */
  const lineBack = async (): Promise<void> => {
    await context.setOffline(false);
    await page.getByText("Không có mạng").waitFor({ state: "detached" });
  };
  const quantities = async (): Promise<string[]> => {
    await page
      .getByLabel(/^Số lượng/)
      .first()
      .waitFor();
    return Promise.all(
      (await page.getByLabel(/^Số lượng/).all()).map((field) => field.inputValue()),
    );
  };

  it("is read and changed, and joined to the market's once, with nothing lost", async () => {
    await addFromPage(page, EGGS.handle);
    await untilShopping(page, ({ basket }) => basket !== null);
    await context.setOffline(true);

    await visit(page, "/gio-hang");
    await page.getByText("Không có mạng. Giá và hàng còn là lúc").waitFor();
    expect(await quantities()).toEqual(["1"]);
    await page.getByRole("button", { name: /^Thêm một/ }).click();
    await untilShopping(page, ({ changes }) => changes.length === 1);

    await addHere(other);
    await addHere(PRODUCT);
    await page
      .getByRole("link", { name: /^Giỏ hàng/ })
      .getByText("4")
      .waitFor();
    await visit(page, "/gio-hang");
    expect(await quantities()).toEqual(["3", "1"]);

    await lineBack();
    expect(await quantities()).toEqual(["3", "1"]);
    await untilShopping(page, ({ changes }) => changes.length === 0);
    await page.reload();
    expect(await quantities()).toEqual(["3", "1"]);
  });

  it("begins on the phone when there was none, and things can be taken out again", async () => {
    await context.setOffline(true);
    await addHere(PRODUCT);
    await addHere(other);
    await visit(page, "/gio-hang");
    await page
      .getByRole("button", { name: /^Xóa khỏi giỏ/ })
      .first()
      .click();
    await page.waitForFunction(
      () => document.querySelectorAll('input[name="quantity"]').length === 1,
    );
    await lineBack();
    expect(await quantities()).toEqual(["1"]);
  });

  it("takes over where an open basket page loses the line", async () => {
    await addFromPage(page, EGGS.handle);
    await visit(page, "/gio-hang");
    await untilShopping(page, ({ basket }) => basket !== null);
    await context.setOffline(true);
    await page.getByRole("button", { name: /^Thêm một/ }).click();
    await page.getByText("Không có mạng. Giá và hàng còn là lúc").waitFor();
    expect(await quantities()).toEqual(["2"]);
    await lineBack();
    expect(await quantities()).toEqual(["2"]);
  });

  it("is not read again and again by the page that shows what the phone keeps", async () => {
    await addFromPage(page, EGGS.handle);
    await untilShopping(page, ({ basket }) => basket !== null);
    let reads = 0;
    context.on("request", (request) => {
      if (request.url().endsWith("/gio-hang/luu")) reads += 1;
    });
    await visit(page, "/cho-trong-tui");
    await page.waitForTimeout(QUIET_MS);
    expect(reads).toBeLessThanOrEqual(MOST_READS);
  });

  it("adds once when the market got it and its answer was lost", async () => {
    let posts = 0;
    await context.route("**/gio-hang/them", async (route) => {
      posts += 1;
      await route.fetch();
      await route.abort("connectionreset");
    });
    await addHere(PRODUCT);
    expect(posts).toBe(1);
    await context.unroute("**/gio-hang/them");
    await visit(page, "/gio-hang");
    expect(await quantities()).toEqual(["1"]);
    await addFromPage(page, EGGS.handle);
    await visit(page, "/gio-hang");
    expect(await quantities()).toEqual(["2"]);
  });

  it("asks about a price that was another one on the phone", async () => {
    const price = await priceOf(EGGS.handle);
    await context.setOffline(true);
    await addHere(PRODUCT);
    await setPrice(EGGS.handle, price + 1_000);
    try {
      await context.setOffline(false);
      await visit(page, "/gio-hang");
      await page.getByText(/^Giá đã đổi từ/).waitFor();
      await page.getByRole("button", { name: "Đồng ý giá mới" }).click();
      await page.getByRole("link", { name: "Tiến hành đặt hàng" }).waitFor();
    } finally {
      await setPrice(EGGS.handle, price);
    }
  });
});
