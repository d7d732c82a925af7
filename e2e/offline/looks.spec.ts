import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { addFromPage, EGGS, fillCheckout } from "../buying/shopper";
import { pocketReady, untilShopping, visit } from "./pocket";

const PRODUCT = `/san-pham/${EGGS.handle}`;

describe.each([360, 1280])("what stands without a line, %d pixels wide", (width) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    page = await context.newPage();
    await pocketReady(page, PRODUCT);
    await addFromPage(page, EGGS.handle);
    await untilShopping(page, ({ basket }) => basket !== null);
    await context.setOffline(true);
  });

  afterAll(async () => {
    await browser.close();
  });

  async function checkLooks(): Promise<void> {
    expect(await violationsOn(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  }

  it("is accessible and fits: a kept page, the pocket page, basket, checkout, orders", async () => {
    await visit(page, PRODUCT);
    await page.getByText("Không có mạng. Trang này lưu lúc").waitFor();
    await checkLooks();
    await visit(page, "/thong-ke");
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
    await checkLooks();
    await visit(page, "/gio-hang");
    await page.getByLabel(/^Số lượng/).waitFor();
    await checkLooks();
    await visit(page, "/thanh-toan");
    const place = page.getByRole("button", { name: "Đặt hàng, gửi khi có mạng" });
    await place.click();
    await page.getByText("Chưa đặt được hàng. Xin xem lại").waitFor();
    await checkLooks();
    await fillCheckout(page);
    await place.click();
    await page.getByText("Chưa gửi: sẽ gửi khi có mạng").waitFor();
    await checkLooks();
    await visit(page, "/don-hang/CL000000");
    await page.getByRole("heading", { name: "Đơn này chưa lưu trên máy" }).waitFor();
    await checkLooks();
  });
});
