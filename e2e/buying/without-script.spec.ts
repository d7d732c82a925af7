import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { BUYER, EGGS, fillCheckout, OTHERS_SELLER, placedCodes, somethingOf } from "./shopper";

describe("buying without script", () => {
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

  it("buys from two sellers, changes the basket on the way, and follows the order", async () => {
    for (const handle of [EGGS.handle, await somethingOf(OTHERS_SELLER)]) {
      await page.goto(`${house().storefrontUrl}/san-pham/${handle}`);
      await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
      await page.waitForURL("**/gio-hang");
    }
    await page
      .getByRole("button", { name: /^Thêm một/ })
      .first()
      .click();
    const quantity = page.getByLabel(/^Số lượng/).first();
    expect(await quantity.inputValue()).toBe("2");

    await quantity.fill("0");
    await quantity.press("Enter");
    await page.getByText("Số lượng phải là số nguyên từ 1 đến 99").waitFor();
    expect(await quantity.inputValue()).toBe("0");

    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page, { ...BUYER, phone: "12" });
    expect(await page.getByLabel("Mã số thuế").isVisible()).toBe(false);
    await page.getByText("Mua cho doanh nghiệp, tổ chức (lấy hoá đơn)").click();
    await page.getByLabel("Mã số thuế").fill("0100686208");
    await page.getByLabel("Tên đơn vị").fill("Công ty Hoa Ban");
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    await page.getByRole("link", { name: /^Số điện thoại chưa đúng/ }).waitFor();
    expect(await page.getByLabel("Ghi chú cho nhà sản xuất").inputValue()).toBe(BUYER.note);

    await page.getByRole("link", { name: /^Mã số thuế chưa đúng/ }).waitFor();
    expect(await page.getByLabel("Tên đơn vị").inputValue()).toBe("Công ty Hoa Ban");
    expect(await page.getByLabel("Mã số thuế").isVisible()).toBe(true);

    await page.getByLabel("Số điện thoại").fill(BUYER.phone);
    await page.getByLabel("Mã số thuế").fill("0100686209");
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const codes = await placedCodes(page);
    expect(codes.size).toBe(2);

    await page.context().clearCookies();
    const [code] = codes.values();
    await page.goto(`${house().storefrontUrl}/don-hang`);
    await page.getByLabel("Mã đơn hàng").fill(code ?? "");
    await page.getByLabel("Số điện thoại").fill("0987 654 321");
    await page.getByRole("button", { name: "Xem đơn hàng" }).click();
    await page.getByText("Không tìm thấy đơn nào khớp").waitFor();
    await page.getByLabel("Số điện thoại").fill(`+84 ${BUYER.phone.slice(1)}`);
    await page.getByRole("button", { name: "Xem đơn hàng" }).click();
    await page.getByRole("heading", { name: `Đơn hàng ${code ?? ""}` }).waitFor();
    await page.getByText("Mã số thuế: 0100686209").waitFor();
  });
});
