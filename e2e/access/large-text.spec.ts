import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { addFromPage, EGGS, fillCheckout, placedCodes } from "../buying/shopper";

const PAGES = [
  "/",
  "/san-pham",
  "/san-pham/trung-vit-bien-dong-rui",
  "/san-pham/hau-song-van-don",
  "/nhom/thuc-pham",
  "/xa",
  "/xa/hai-lang",
  "/nha-san-xuat",
  "/nha-san-xuat/htx-dong-tien",
  "/chung-nhan",
  "/gio-hang",
  "/thanh-toan",
  "/don-hang",
  "/ban-hang",
  "/thong-ke",
  "/tim-kiem?q=muc",
  "/tim-kiem?q=zzzzqqqq&sao=5",
  "/cho-trong-tui",
  "/khong-co",
];

/** Screens with the letters of somebody who sees badly, and the narrowest screen there is. */
const READERS = [
  { name: "letters twice as large on a phone", width: 360, letters: "200%" },
  { name: "letters twice as large on a desk", width: 1280, letters: "200%" },
  { name: "320 pixels", width: 320, letters: "100%" },
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Elements whose text runs out of the box that cuts it off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("main *, header *, footer *"))
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const cuts = overflowX === "hidden" || overflowX === "clip";
        const seen = element.clientWidth > 1;
        return cuts && seen && textOverflow !== "ellipsis" && element.innerText !== "";
      })
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describe.each(READERS)("with $name", ({ width, letters }) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 780 } });
    await context.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = size;
      });
    }, letters);
    page = await context.newPage();
  });

  afterAll(async () => {
    await context.close();
  });

  it.each(PAGES)("%s is read without scrolling sideways", async (path) => {
    await page.goto(`${house().storefrontUrl}${path}`, { waitUntil: "load" });
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe(letters);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });

  it("keeps everything in the head within its margins and off the search box", async () => {
    const placed = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const head = document.querySelector("header > div");
      const margin = head ? parseFloat(getComputedStyle(head).paddingRight) : 0;
      const most = (head?.getBoundingClientRect().right ?? 0) - margin;
      const ends = Array.from(head?.querySelectorAll("a, span") ?? [], (part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return part.closest("[href='/gio-hang'] span") ? 0 : range.getBoundingClientRect().right;
      });
      const search = box("header [role=search]");
      const pill = box("header [href='/gio-hang']");
      const beside =
        (search?.right ?? 0) <= (pill?.left ?? 0) || (pill?.right ?? 0) <= (search?.left ?? 0);
      const apart = Math.max(
        (search?.top ?? 0) - (pill?.bottom ?? 0),
        (pill?.top ?? 0) - (search?.bottom ?? 0),
      );
      return { past: Math.max(...ends) - most, apart: beside ? Infinity : apart };
    });
    expect(placed.past).toBeLessThanOrEqual(0.5);
    expect(placed.apart).toBeGreaterThanOrEqual(4);
  });

  it("shows a price whole before its font has come", async () => {
    await page.route(/\.woff2/, (font) => font.abort());
    await page.goto(`${house().storefrontUrl}/san-pham/hau-song-van-don`, { waitUntil: "load" });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.unroute(/\.woff2/);
    expect(sideways).toBe(0);
  });

  it("buys something", async () => {
    await addFromPage(page, EGGS.handle);
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click();
    await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click();
    await fillCheckout(page);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    expect((await placedCodes(page)).size).toBe(1);
  });
});
