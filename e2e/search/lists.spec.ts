import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const GROUP = "/nhom/thuc-pham";
const PRODUCER = "/nha-san-xuat/htx-dong-tien";

/** What a form of filters asks, and which of it is the same for all of a page's list. */
const FACETS = {
  stars: "Sao OCOP",
  group: "Nhóm hàng",
  price: "Giá",
  commune: "Làm ở xã, phường",
  storage: "Cách bảo quản",
} as const;
const LISTS: [string, (keyof typeof FACETS)[]][] = [
  ["/san-pham", []],
  [GROUP, ["group"]],
  ["/xa/binh-lieu", ["commune"]],
  ["/xa/hai-lang", ["commune", "group"]],
  [PRODUCER, ["commune", "group"]],
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openPage(width: number, javaScriptEnabled = true): Promise<Page> {
  const viewport = { width, height: 800 };
  return (await browser.newContext({ viewport, javaScriptEnabled, locale: "vi-VN" })).newPage();
}

const url = (address: string): string => `${house().storefrontUrl}${address}`;
const tiles = (page: Page) => page.locator(".search-results article");
const chips = (page: Page) => page.getByRole("list", { name: "Đang lọc" }).getByRole("link");

/** Below the root, as people read it. */
const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(`${pathname}${search}`);
};

describe("the list of a page", () => {
  it.each(LISTS)(
    "%s has every filter that can tell its products apart",
    async (address, settled) => {
      const page = await openPage(1280, false);
      await page.goto(url(address));
      const form = page.getByRole("form", { name: "Lọc" });
      for (const [facet, name] of Object.entries(FACETS)) {
        const asked = settled.includes(facet as keyof typeof FACETS) ? 0 : 1;
        expect([facet, await form.getByRole("group", { name, exact: true }).count()]).toEqual([
          facet,
          asked,
        ]);
      }
      expect(await form.getByLabel("Giao được đến").isVisible()).toBe(true);
      const count = Number.parseInt(await page.getByRole("status").first().innerText(), 10);
      expect(await tiles(page).count()).toBe(Math.min(count, 24));
      expect(await page.getByRole("navigation", { name: "Xếp theo" }).isVisible()).toBe(true);
      expect(await chips(page).count()).toBe(0);
      await page.context().close();
    },
  );

  it("is filtered where it stands: what the page was about stays in force, and the focus where it was", async () => {
    const page = await openPage(1280);
    await page.goto(url(GROUP), { waitUntil: "networkidle" });
    const five = page.getByRole("checkbox", { name: /^5 sao/ });
    await five.focus();
    await page.keyboard.press("Space");
    await page.waitForURL("**/tim-kiem?*");
    expect(addressOf(page)).toBe("/tim-kiem?nhom=thuc-pham&sao=5");
    await page.getByRole("heading", { level: 1, name: "Thực phẩm", exact: true }).waitFor();
    expect(await chips(page).allTextContents()).toEqual([
      expect.stringContaining("Thực phẩm"),
      expect.stringContaining("5 sao"),
      "Bỏ mọi điều kiện",
    ]);
    await page.waitForFunction(() =>
      document.title.startsWith("Thực phẩm · Theo lựa chọn của bạn"),
    );
    expect(await five.isChecked()).toBe(true);
    expect(await five.evaluate((box) => box === document.activeElement)).toBe(true);
    for (const text of await tiles(page).allTextContents()) expect(text).toContain("OCOP 5 sao");
    // Other groups are offered here, because here this one can be left.
    expect(await page.getByRole("radio", { name: /^Thực phẩm/ }).isChecked()).toBe(true);
    await chips(page).filter({ hasText: "5 sao" }).click();
    await page.waitForURL(`**${GROUP}`);
    await page.getByRole("navigation", { name: "Bạn đang ở" }).waitFor();
    expect(await five.isChecked()).toBe(false);
    await page.context().close();
  });

  it("is itself again on the way back, at the same place", async () => {
    const page = await openPage(1280);
    await page.goto(url(GROUP), { waitUntil: "networkidle" });
    const place = () => page.evaluate(() => window.scrollY);
    const three = page.getByRole("checkbox", { name: /^3 sao/ });
    await page.evaluate(() => {
      window.scrollTo(0, 150);
    });
    await three.check();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&sao=3");
    await page.getByRole("link", { name: "Bỏ 3 sao" }).waitFor();
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.goBack();
    await page.getByRole("link", { name: "Bỏ 3 sao" }).waitFor({ state: "detached" });
    expect(await three.isChecked()).toBe(false);
    await page.waitForFunction(() => window.scrollY === 150);

    const chosen = page.locator("#sp-20 a");
    await chosen.scrollIntoViewIfNeeded();
    const before = await place();
    expect(before).toBeGreaterThan(300);
    const name = (await chosen.textContent()) ?? "";
    await chosen.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.goBack();
    await chosen.waitFor();
    await expect(
      page.waitForFunction((y) => Math.abs(window.scrollY - y) < 60, before, { timeout: 10_000 }),
    ).resolves.toBeDefined();
    await page.context().close();
  });

  it("names the producer whose list is filtered, also where nothing is left of it", async () => {
    const page = await openPage(1280);
    await page.goto(url(PRODUCER), { waitUntil: "networkidle" });
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByLabel("Từ (đồng)").fill("900000000");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tim-kiem?nha=htx-dong-tien&gia-tu=900000000");
    const nothing = `${name}: không có món nào như vậy`;
    await page.getByRole("heading", { level: 1, name: nothing, exact: true }).waitFor();
    expect(await chips(page).first().textContent()).toContain(name);
    // What she does have is near, and one tap away.
    const left = page.getByText(/ món nếu bỏ các điều kiện khác\.$/);
    const [count = ""] = /\d+(?= món)/.exec(await left.innerText()) ?? [];
    expect(await left.innerText()).toBe(`${name} có ${count} món nếu bỏ các điều kiện khác.`);
    const near = page.locator("section", { hasText: "Gần với điều bạn tìm" }).locator("article");
    expect(await near.count()).toBe(Math.min(Number(count), 8));
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("link", { name: "Bỏ các điều kiện khác" }).click();
    await page.waitForURL(`**${PRODUCER}`);
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await page.goBack();
    await page.getByRole("navigation", { name: "Bạn đang ở" }).getByRole("link", { name }).click();
    await page.waitForURL(`**${PRODUCER}`);
    await page.context().close();
  });

  it("is filtered on a phone without script", async () => {
    const page = await openPage(360, false);
    await page.goto(url(GROUP));
    const sheet = page.locator("#bo-loc");
    expect(await sheet.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Lọc" }).click();
    await sheet.getByRole("checkbox", { name: /^4 sao/ }).check();
    await sheet.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&sao=4");
    expect(await tiles(page).count()).toBeGreaterThan(0);
    for (const text of await tiles(page).allTextContents()) expect(text).toContain("OCOP 4 sao");
    await chips(page).filter({ hasText: "4 sao" }).click();
    await page.waitForURL(`**${GROUP}`);
    await page.context().close();
  });

  it("opens its filters as a sheet on a phone", async () => {
    const page = await openPage(360);
    await page.goto(url(GROUP), { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Lọc" }).click();
    const sheet = page.locator("#bo-loc");
    await sheet.waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page)).toEqual([]);
    }
    await sheet.getByRole("checkbox", { name: /^4 sao/ }).check();
    await sheet.getByLabel("Giao được đến").selectOption({ label: "Đặc khu Cô Tô" });
    expect(addressOf(page)).toBe(GROUP);
    await sheet.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL("**/tim-kiem?*");
    expect(addressOf(page)).toBe("/tim-kiem?nhom=thuc-pham&sao=4&giao-den=co-to");
    await page.getByRole("button", { name: "Lọc (3)" }).waitFor();
    await page.context().close();
  });
});
