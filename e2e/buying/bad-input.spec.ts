import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { addFromPage, EGGS } from "./shopper";

describe("bad input", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await browser.newContext()).newPage();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(["0", "-1", "1000000000", "hai", ""])(
    "refuses to add %j and says why",
    async (quantity) => {
      await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
      await page.getByLabel("Số lượng").fill(quantity);
      await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
      await page.getByText("Chưa thêm được: số lượng phải là số nguyên từ 1 đến 99").waitFor();
    },
  );

  it.each(["0", "-1", "1000000000", "hai"])(
    "keeps the basket when its quantity becomes %j",
    async (quantity) => {
      await addFromPage(page, EGGS.handle);
      await page.goto(`${house().storefrontUrl}/gio-hang`);
      const field = page.getByLabel(/^Số lượng/).first();
      const before = await field.inputValue();
      await field.fill(quantity);
      await field.press("Enter");
      await page.getByText("Số lượng phải là số nguyên từ 1 đến 99").waitFor();
      await page.reload();
      expect(
        await page
          .getByLabel(/^Số lượng/)
          .first()
          .inputValue(),
      ).toBe(before);
    },
  );

  it("has nothing to check out without a basket", async () => {
    const empty = await (await browser.newContext()).newPage();
    await empty.goto(`${house().storefrontUrl}/thanh-toan`);
    expect(await empty.getByRole("heading", { name: "Chưa có gì để đặt" }).count()).toBe(1);
    await empty.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
    expect(await empty.getByRole("heading", { name: "Không có đơn nào vừa đặt" }).count()).toBe(1);
  });

  it("says what is wrong at each field and keeps what was typed", async () => {
    await addFromPage(page, EGGS.handle);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await page.getByLabel("Số điện thoại").fill("0912");
    await page.getByLabel("Địa chỉ nhận hàng").fill("qwxz");
    await page.getByRole("button", { name: /Xem phí giao|Đang gửi/ }).click();
    const summary = page.getByRole("alert").filter({ hasText: "Chưa đặt được hàng" });
    await summary.waitFor();
    expect(await summary.getByRole("link").count()).toBe(3);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel("Số điện thoại").getAttribute("aria-describedby")).toContain(
      "phone-loi",
    );
    expect(await page.getByLabel("Địa chỉ nhận hàng").inputValue()).toBe("qwxz");
  });

  it("refuses forms of other sites", async () => {
    const answer = await page.context().request.post(`${house().storefrontUrl}/gio-hang/them`, {
      form: { variant_id: "x", quantity: "1" },
      headers: { origin: "https://evil.example" },
    });
    expect(answer.status()).toBe(403);
  });

  it.each([10_000, 100_000])("says in a moment that %i choices are too many", async (choices) => {
    const address = `${house().storefrontUrl}/tim-kiem?${"stars=4&".repeat(choices)}`;
    let least = Number.POSITIVE_INFINITY;
    // What else the machine does only ever adds to the time.
    for (let attempt = 0; attempt < 5 && least > 100; attempt++) {
      const start = performance.now();
      const answer = await fetch(address);
      const text = await answer.text();
      least = Math.min(least, performance.now() - start);
      expect([answer.status, answer.headers.get("connection")]).toEqual([400, "close"]);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(text).toMatch(/<h1>Địa chỉ này quá dài<[\s\S]*This address is too long/);
    }
    expect(least).toBeLessThanOrEqual(100);
  });

  it("leads from an address that is too long back to the search", async () => {
    await page.goto(`${house().storefrontUrl}/tim-kiem?${"stars=4&".repeat(10_000)}`);
    await page.getByRole("heading", { name: "Địa chỉ này quá dài" }).waitFor();
    await page.getByRole("link", { name: /Tìm trong chợ/ }).click();
    await page.waitForURL(`${house().storefrontUrl}/tim-kiem`);
  });

  it("asks which commune is meant, by keyboard alone", async () => {
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    const field = page.getByRole("combobox", { name: "Địa chỉ nhận hàng" });
    await field.pressSequentially("Thôn 4, hai lan");
    await page.getByRole("option").first().waitFor();
    await field.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active ?? ""}`).getAttribute("aria-selected")).toBe("true");
    await field.press("Enter");
    expect(await field.inputValue()).toBe("Thôn 4, Xã Hải Lạng, Quảng Ninh");
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    await field.fill("Số 5, Móng Cái");
    await field.press("Tab");
    await page.getByRole("radio", { name: /Móng Cái 1/ }).check();
    await page.getByText("Số 5, Phường Móng Cái 1, Quảng Ninh").waitFor();
  });
});
