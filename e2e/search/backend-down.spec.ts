import type { Browser } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { Gate } from "../support/gate";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";

describe("the backend goes down while somebody searches", () => {
  const gate = new Gate(house().backendUrl);
  let browser: Browser;
  let storefront: RunningStorefront;

  beforeAll(async () => {
    storefront = await startStorefront(await gate.open());
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await storefront?.stop();
    gate.close();
  });

  const status = async (address: string): Promise<number> =>
    (await fetch(`${storefront.url}${address}`)).status;

  it("says so, leads to the pages that are kept, and finds again when it is back", async () => {
    const page = await (await browser.newContext({ locale: "vi-VN" })).newPage();
    await page.goto(`${storefront.url}/nhom/thuc-pham`);
    gate.down = true;
    await page.goto(`${storefront.url}/tim-kiem?q=muc`);
    await page.getByRole("heading", { level: 1, name: "Chưa tìm được lúc này" }).waitFor();
    expect(await status("/api/goi-y?q=muc")).toBe(503);
    await page.getByRole("link", { name: "Thực phẩm" }).click();
    await page.getByRole("heading", { level: 1, name: "Thực phẩm" }).waitFor();
    expect(await page.locator("main article").count()).toBeGreaterThan(10);

    gate.down = false;
    await page.goto(`${storefront.url}/tim-kiem?q=muc`);
    await page.getByRole("heading", { level: 1, name: "Kết quả cho “muc”" }).waitFor();
  });

  it("shows pages that nobody has opened before, out of the copies made at the start", async () => {
    await gate.quiet();
    gate.down = true;
    try {
      for (const address of [
        "/xa/van-don",
        "/nha-san-xuat/htx-dong-tien",
        "/san-pham/trung-vit-bien-dong-rui",
        "/san-pham",
        "/chung-nhan",
        "/",
      ]) {
        expect([address, await status(address)]).toEqual([address, 200]);
      }
    } finally {
      gate.down = false;
    }
  });
});
