import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { addFromPage, BUYER, EGGS, fillCheckout, placedCodes } from "../buying/shopper";
import { pocketReady, shoppingOf, untilShopping } from "../offline/pocket";
import { logInTo, newNumber } from "./log-in";

const SIZE = { width: 360, height: 800 };
const POLL_MS = 100;
const PATIENCE_MS = 20_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const open = (page: Page, path: string) => page.goto(`${house().storefrontUrl}${path}`);

describe("a device that is handed on", () => {
  it("is logged out by clearing what it keeps, on the market too", async () => {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await logInTo(page, "/tai-khoan", newNumber());
    const [session] = (await context.cookies()).filter(({ name }) => name === "account_session");
    await page.evaluate(() => fetch("/cho-trong-tui/xoa", { method: "POST" }));
    expect((await context.cookies()).filter(({ name }) => name.startsWith("account_"))).toEqual([]);
    await context.addCookies(session ? [session] : []);
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
    expect(session?.httpOnly).toBe(true);
    await context.close();
  });

  it("knows nothing of who logged out but the open basket, with a line and without", async () => {
    const { context, page, phone } = await usedDevice();
    await open(page, "/tai-khoan");
    await page.getByRole("button", { name: "Ra khỏi tài khoản" }).click();
    await page.waitForURL("**/tai-khoan/dang-nhap");
    await untilNames(context, ["basket_count", "basket_id"]);
    await page.goBack();
    expect(await page.getByText(displayed(phone)).count()).toBe(0);
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
    expect(await page.getByText(displayed(phone)).count()).toBe(0);
    await open(page, "/theo-doi");
    await page.getByText("Bạn chưa theo dõi nhà nào").waitFor();
    const kept = await shoppingOf(page);
    expect([kept.orders, kept.sent]).toEqual([[], []]);
    await open(page, "/gio-hang");
    await page.getByLabel(/^Số lượng/).waitFor();
    await context.setOffline(true);
    await open(page, "/tai-khoan");
    await page.getByRole("heading", { name: "Không có mạng" }).waitFor();
    expect(await page.getByText(displayed(phone)).count()).toBe(0);
    await context.close();
  });

  it("forgets who was logged in once another person logs in, on the market too", async () => {
    const { context, page, phone } = await usedDevice();
    const [former] = (await context.cookies()).filter(({ name }) => name === "account_session");
    const other = newNumber();
    await logInTo(page, "/tai-khoan/dang-nhap", other, "/tai-khoan");
    await page.getByText(displayed(other)).waitFor();
    await untilNames(context, ["account_here", "account_session", "basket_count", "basket_id"]);
    await untilShopping(page, ({ orders }) => orders.length === 0);
    await open(page, "/theo-doi");
    await page.getByText("Bạn chưa theo dõi nhà nào").waitFor();
    await open(page, "/don-hang");
    expect(await page.getByLabel("Số điện thoại").inputValue()).toBe("");
    await context.clearCookies({ name: "account_session" });
    await context.addCookies(former ? [former] : []);
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
    expect(await page.getByText(displayed(phone)).count()).toBe(0);
    expect(former?.httpOnly).toBe(true);
    await context.close();
  });

  it("knows nothing at all of who deleted the account", async () => {
    const { context, page } = await usedDevice();
    await open(page, "/tai-khoan/xoa");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Xoá tài khoản" }).click();
    await page.getByRole("heading", { name: "Đã xoá tài khoản" }).waitFor();
    await untilNames(context, []);
    await open(page, "/theo-doi");
    await page.getByText("Bạn chưa theo dõi nhà nào").waitFor();
    const kept = await shoppingOf(page);
    expect([kept.basket, kept.orders, kept.toSend]).toEqual([null, [], []]);
    await open(page, "/gio-hang");
    await page.getByRole("heading", { name: "Giỏ hàng chưa có gì" }).waitFor();
    await context.close();
  });

  it("that was cleared without a line shows no account, but forgets it first, once there is one", async () => {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    const phone = newNumber();
    await pocketReady(page, `/san-pham/${EGGS.handle}`);
    await logInTo(page, "/tai-khoan", phone);
    await open(page, "/cho-trong-tui");
    await context.setOffline(true);
    await page.getByText("Xóa dữ liệu trên máy này").click();
    await page.getByRole("button", { name: "Xóa hết" }).click();
    await page.getByText("Máy này không còn giữ gì của bạn").waitFor();
    await page.goto("about:blank");
    await context.setOffline(false);
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
    expect(await page.getByText(displayed(phone)).count()).toBe(0);
    await untilNames(context, []);
    await context.close();
  });
});

/** "0936 123 456" */
function displayed(phone: string): string {
  return `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;
}

/** Waits until the market's cookies on a device are these; @throws with what they are. */
async function untilNames(context: BrowserContext, wanted: string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const names = (await context.cookies()).map(({ name }) => name).sort();
    if (names.join() === wanted.join()) return;
    if (Date.now() > end) throw new Error(`The device holds ${names.join()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface UsedDevice {
  context: BrowserContext;
  page: Page;
  phone: string;
}

/**
 * A device on which somebody follows a producer, has ordered, has looked her order up by its code, is logged in and has
 * something in the basket.
 */
async function usedDevice(): Promise<UsedDevice> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  const phone = newNumber();
  await pocketReady(page, `/san-pham/${EGGS.handle}`);
  await open(page, `/nha-san-xuat/${EGGS.seller}`);
  await page.getByRole("button", { name: "Theo dõi", exact: true }).click();
  await page.getByText("Chỉ lưu trên điện thoại này.").waitFor();
  await addFromPage(page, EGGS.handle);
  await open(page, "/thanh-toan");
  await fillCheckout(page, { ...BUYER, phone });
  const place = page.getByRole("button", { name: /^Đặt hàng · / });
  await place.waitFor();
  await place.click();
  const [code = ""] = (await placedCodes(page)).values();
  await untilShopping(page, ({ orders }) => orders.length === 1);
  await open(page, "/don-hang");
  await page.getByLabel("Mã đơn hàng").fill(code);
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByRole("button", { name: "Xem đơn hàng" }).click();
  await page.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
  await logInTo(page, "/tai-khoan", phone);
  await addFromPage(page, EGGS.handle);
  await untilShopping(page, ({ basket }) => basket !== null);
  const held = (await context.cookies()).map(({ name }) => name);
  expect(held).toEqual(expect.arrayContaining(["account_session", "last_basket", "order_phone"]));
  return { context, page, phone };
}
