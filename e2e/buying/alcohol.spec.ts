import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { openPaidHouse, payByCard } from "./prepaid";
import { logIn, openOrder } from "./seller";
import { addFromPage, fillCheckout, openOrderPage, placedCodes } from "./shopper";

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };
const SELLER = "htx-lam-san-ba-che";
const BOTTLE = { handle: "ruou-ba-kich-ba-che", title: "Rượu ba kích Ba Chẽ" };
const ROOT = { handle: "ba-kich-kho-ba-che", title: /ba kích/i };
const CARD = "Thẻ (Visa, Mastercard, JCB)";
const APART = /chỉ giao cho người đủ 18 tuổi/;

let browser: Browser;
let plain: BrowserContext;
let buyer: BrowserContext;
let page: Page;
/** Null where a house stands already. */
let own: House | null = null;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  buyer = await browser.newContext({ viewport: PHONE, locale: "vi-VN" });
  page = await buyer.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

const url = (path: string) => `${house().storefrontUrl}${path}`;

async function declare(on: Page, bornOn: string): Promise<void> {
  await on.getByLabel("Họ và tên").fill("Nguyễn Thị Hường");
  await on.getByLabel("Ngày sinh").fill(bornOn);
  await on.getByRole("button", { name: /^Tôi đã đủ 18 tuổi/ }).click();
}

describe("alcohol", () => {
  it("tells nothing to who has not declared her age, and takes no child's word, without script", async () => {
    const asked = await plain.newPage();
    const answer = await asked.goto(url(`/ruou/${BOTTLE.handle}`));
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    expect(await answer?.text()).not.toMatch(/ba kích|180\.000/i);
    expect(await asked.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    const young = `${new Date().getFullYear() - 16}-05-01`;
    await declare(asked, young);
    await asked.getByText(/bạn chưa đủ 18 tuổi/).waitFor();
    expect(await asked.content()).not.toMatch(/ba kích/i);
    expect((await asked.goto(url("/ruou")))?.status()).toBe(200);
    await asked.getByRole("heading", { level: 1, name: "Bạn đã đủ 18 tuổi chưa?" }).waitFor();
  });

  it("is shown to who has, led to what she wanted, and on a shelf of its own", async () => {
    const asked = await plain.newPage();
    await asked.goto(url(`/ruou/${BOTTLE.handle}`));
    await declare(asked, "1990-05-01");
    await asked.getByRole("heading", { level: 1, name: BOTTLE.title }).waitFor();
    await asked.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await asked.waitForURL("**/gio-hang");
    await asked.getByRole("link", { name: BOTTLE.title }).waitFor();
    await asked.close();
    await page.goto(url("/nhom/do-uong"));
    await page.getByRole("link", { name: "Khai tuổi để xem rượu" }).waitFor();
    await page.goto(url("/tim-kiem?q=ruou+ba+kich"));
    await shoot(page, "alcohol-search-360");
    await page.getByRole("link", { name: "Khai tuổi để xem rượu" }).click();
    await expectFaultless(page);
    await shoot(page, "alcohol-age-360");
    await declare(page, "1990-05-01");
    await page.getByRole("heading", { level: 1, name: "Rượu OCOP" }).waitFor();
    await page.getByRole("link", { name: BOTTLE.title }).waitFor();
    await expectFaultless(page);
    await shoot(page, "alcohol-shelf-360");
    await page.setViewportSize(DESK);
    await shoot(page, "alcohol-shelf-1280");
    await page.getByRole("link", { name: BOTTLE.title }).click();
    await page.getByRole("heading", { level: 1, name: BOTTLE.title }).waitFor();
    await shoot(page, "alcohol-bottle-1280");
    await page.setViewportSize(PHONE);
    await expectFaultless(page);
    await shoot(page, "alcohol-bottle-360");
  });

  it("stays off every page that is everybody's, also for her", async () => {
    for (const path of [
      "/",
      "/san-pham",
      `/nha-san-xuat/${SELLER}`,
      "/xa/ba-che",
      "/tim-kiem?q=ruou",
    ]) {
      await page.goto(url(path));
      expect(await page.locator(`a[href*="${BOTTLE.handle}"]`).count()).toBe(0);
    }
    expect((await page.goto(url(`/san-pham/${BOTTLE.handle}`)))?.status()).toBe(404);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map((request) => new URL(request.url).pathname);
    });
    expect(kept.filter((path) => path.startsWith("/ruou"))).toEqual([]);
  });

  it("is not paid in cash, is packed apart, and its recipient is told so", async () => {
    await page.goto(url(`/ruou/${BOTTLE.handle}`));
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText("Đã thêm vào giỏ").waitFor();
    await addFromPage(page, ROOT.handle);
    await page.goto(url("/thanh-toan"));
    await page.getByText(/luật không cho trả tiền mặt/).waitFor();
    await fillCheckout(page);
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    expect(await page.getByText("Trả tiền mặt khi nhận hàng").count()).toBe(0);
    await page.getByText("Đóng riêng: kiện rượu, thùng hàng khô").waitFor();
    await page.getByText(APART).waitFor();
    await expectFaultless(page);
    await shoot(page, "alcohol-checkout-360");
    await page.getByLabel(CARD).check();
    await place.click();
    const [code = ""] = (await placedCodes(page)).values();
    await payByCard(page);
    await openOrderPage(page, code);
    await page.getByText(APART).waitFor();
    await shoot(page, "alcohol-order-360");
    await sendApart(code);
    await page.reload();
    await page.getByText("Kiện 2/2").waitFor();
  });

  async function sendApart(code: string): Promise<void> {
    const door = await (await browser.newContext({ viewport: PHONE })).newPage();
    await logIn(door, SELLER);
    await openOrder(door, code);
    await door.getByRole("button", { name: /^Xác nhận/ }).click();
    await door.getByText(/gửi rượu một kiện, hàng khác một kiện/).waitFor();
    await door.getByText(APART).waitFor();
    await expectFaultless(door);
    await shoot(door, "alcohol-seller-360");
    await door.getByRole("textbox", { name: /^Rượu ba kích/ }).fill("1");
    await door.getByRole("textbox", { name: /^Ba kích/ }).fill("1");
    await door.getByRole("button", { name: /^Đã gửi kiện 1/ }).click();
    await door.getByText(/rượu đi kiện riêng/).waitFor();
    await door.getByRole("textbox", { name: /^Ba kích/ }).fill("");
    await door.getByRole("textbox", { name: /^Rượu ba kích/ }).fill("1");
    await door.getByRole("button", { name: /^Đã gửi kiện 1/ }).click();
    await door.getByText("Kiện 1", { exact: true }).waitFor();
    await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
    await door.getByText("Kiện 2/2").waitFor();
    await door.context().close();
  }

  it("is forgotten by a device that is told so, whose basket then asks again", async () => {
    await page.goto(url(`/ruou/${BOTTLE.handle}`));
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText("Đã thêm vào giỏ").waitFor();
    await page.goto(url("/ruou"));
    await page.getByRole("button", { name: "Thôi xem rượu trên máy này" }).click();
    await page.waitForURL(url("/"));
    await page.goto(url("/gio-hang"));
    await page.getByText(/^Trong giỏ có rượu/).waitFor();
    expect(await page.getByRole("link", { name: "Đặt hàng" }).count()).toBe(0);
    await expectFaultless(page);
    await shoot(page, "alcohol-basket-360");
    await page.getByRole("link", { name: "Khai tuổi" }).click();
    await declare(page, "1990-05-01");
    await page.waitForURL("**/gio-hang");
    await page.getByRole("link", { name: BOTTLE.title }).waitFor();
    expect(await page.getByText(/^Trong giỏ có rượu/).count()).toBe(0);
  });
});
