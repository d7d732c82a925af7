import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const GROUP = "/nhom/thuc-pham";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openList(width: number, list = GROUP): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "vi-VN",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(`${house().storefrontUrl}${list}`, { waitUntil: "networkidle" });
  return page;
}

/** What the next key goes to, as soon as it is `target`. */
async function expectFocus(target: Locator): Promise<void> {
  await target.waitFor();
  const until = Date.now() + 5_000;
  let has = false;
  while (!has && Date.now() < until) {
    has = await target.evaluate((element) => element === document.activeElement);
  }
  expect(has).toBe(true);
}

async function pressOn(target: Locator, key: string): Promise<void> {
  await target.focus();
  await target.page().keyboard.press(key);
}

const chips = (page: Page) => page.getByRole("list", { name: "Đang lọc" }).getByRole("link");
const count = (page: Page) => page.locator(".search-results h2");

describe("the keyboard goes on where it was", () => {
  it("in the field of a price that was typed", async () => {
    const page = await openList(1280);
    const to = page.getByLabel("Đến (đồng)");
    for (const [amount, address] of [
      ["200000", "**/tim-kiem?nhom=thuc-pham&gia-den=200000"],
      ["300000", "**/tim-kiem?nhom=thuc-pham&gia-den=300000"],
    ] as const) {
      await to.fill(amount);
      await page.keyboard.press("Enter");
      await page.waitForURL(address);
      await chips(page).first().waitFor();
      await expectFocus(to);
      expect(await to.inputValue()).toBe(amount);
    }
    await page.context().close();
  });

  it("on a ready range of prices", async () => {
    const page = await openList(1280);
    const ranges = page.getByRole("group", { name: "Giá", exact: true }).getByRole("link");
    await pressOn(ranges.first(), "Enter");
    await page.waitForURL("**/tim-kiem?*");
    await expectFocus(ranges.and(page.locator("[aria-current]")));
    await page.context().close();
  });

  it("on the count of what is left, where a condition was taken back", async () => {
    const page = await openList(1280);
    await page.getByRole("checkbox", { name: /^5 sao/ }).check();
    await pressOn(page.getByRole("link", { name: "Bỏ 5 sao" }), "Enter");
    await page.waitForURL(`**${GROUP}`);
    await expectFocus(count(page));
    await page.context().close();
  });

  it.each([360, 1280])("on the order that was chosen, at %i px", async (width) => {
    const page = await openList(width);
    const orders = page.getByRole("navigation", { name: "Xếp theo" });
    for (const [name, word] of [
      ["Giá thấp trước", "gia-tang"],
      ["Mới nhất", "moi-nhat"],
    ] as const) {
      await pressOn(orders.getByRole("link", { name }), "Enter");
      await page.waitForURL(`**/tim-kiem?*sap-xep=${word}`);
      await expectFocus(orders.locator("[aria-current]", { hasText: name }));
    }
    await page.context().close();
  });

  it.each([360, 1280])("on the count, condition by condition, at %i px", async (width) => {
    const page = await openList(width, "/tim-kiem?sao=4&con-hang=1");
    await pressOn(page.getByRole("link", { name: "Bỏ Còn hàng" }), "Enter");
    await page.waitForURL("**/tim-kiem?sao=4");
    await expectFocus(count(page));
    await pressOn(page.getByRole("link", { name: "Bỏ 4 sao" }), "Enter");
    await page.waitForURL("**/san-pham");
    await expectFocus(count(page));
    await page.context().close();
  });

  it("on the button of the sheet of filters", async () => {
    const page = await openList(360);
    const sheet = page.locator("#bo-loc");
    await pressOn(page.getByRole("button", { name: "Lọc", exact: true }), "Enter");
    await sheet.waitFor();
    await pressOn(sheet.getByRole("checkbox", { name: /^4 sao/ }), "Space");
    await pressOn(sheet.getByRole("button", { name: "Xem kết quả" }), "Enter");
    await page.waitForURL("**/tim-kiem?*");
    await expectFocus(page.getByRole("button", { name: "Lọc (2)" }));

    // Once more, now that the page stays the same one; and by a link of the sheet.
    await page.keyboard.press("Enter");
    await sheet.waitFor();
    await pressOn(sheet.getByRole("group", { name: "Giá" }).getByRole("link").first(), "Enter");
    await expectFocus(page.getByRole("button", { name: "Lọc (3)" }));
    await page.context().close();
  });

  it("and comes back to no field of a list that was left before its answer came", async () => {
    const page = await openList(1280);
    const asked: string[] = [];
    // No answer ever comes.
    await page.route(/\/tim-kiem\?.*_rsc=/, (route) => void asked.push(route.request().url()));
    const five = page.getByRole("checkbox", { name: /^5 sao/ });
    await pressOn(five, "Space");
    await page.locator(".search-layout [aria-busy='true']").waitFor();
    await page.locator(".search-results article h3 a").first().click();
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
    expect(asked).not.toEqual([]);
    await page.goBack();
    await five.waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await page.context().close();
  });
});
