import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

describe("searching without script", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("finds from any page, filters in the sheet, goes on and refines", async () => {
    await page.goto(`${house().storefrontUrl}/thong-ke`);
    const field = page.getByRole("searchbox", { name: "Tìm món, nhà sản xuất, xã" });
    await field.fill("");
    await field.press("Enter");
    await page.waitForURL("**/tim-kiem");

    await page.getByRole("button", { name: "Lọc" }).click();
    const sheet = page.locator("#bo-loc");
    await sheet.getByRole("checkbox", { name: /^Còn hàng/ }).check();
    await sheet.getByRole("radio", { name: /^Thực phẩm/ }).check();
    await sheet.getByLabel("Đến (đồng)").fill("900k");
    await sheet.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&gia-den=900000&con-hang=1");

    const tiles = page.locator(".search-results article");
    expect(await tiles.count()).toBe(24);
    await page.getByRole("link", { name: /^Xem thêm/ }).click();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&gia-den=900000&con-hang=1&trang=2#sp-25");
    expect(await tiles.count()).toBeGreaterThan(24);
    expect(await page.locator("#sp-25").boundingBox()).toMatchObject({
      y: expect.any(Number) as number,
    });
    const first = await page.locator("#sp-25").boundingBox();
    expect(first?.y).toBeLessThan(800);

    // The field that holds what was searched for stands on the page itself.
    await page.goto(`${house().storefrontUrl}/tim-kiem?q=muc`);
    const refine = page.getByRole("main").getByRole("searchbox");
    expect(await refine.inputValue()).toBe("muc");
    await refine.fill("miến");
    await refine.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Kết quả cho “miến”" }).waitFor();
    expect(await tiles.count()).toBeGreaterThan(0);
  });
});
