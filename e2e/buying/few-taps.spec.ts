import type { Browser, Locator, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { keepPlace } from "../account/keep-place";
import { agreeToAddresses, logInTo, newNumber } from "../account/log-in";
import { codeSentTo } from "../selling/code-sent-to";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { openPaidHouse } from "./prepaid";
import { logIn, openOrder } from "./seller";
import { addFromPage, BUYER, EGGS, fillCheckout, placedCodes } from "./shopper";

/** From a product's page to the placed order of a phone number that has bought here before. */
const MOST = { taps: 6, inputs: 5 };
const PHONE = { width: 360, height: 800 };

let own: House | null;
let browser: Browser;

beforeAll(async () => {
  own = await openPaidHouse({ CASH_CODES: "on" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await own?.stop();
});

/** A hand that counts: fingers on the glass, and fields that something is typed into. */
class Hand {
  taps = 0;
  inputs = 0;

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.tap();
  }

  /** Types into a field: a tap brings the keyboard; from field to field goes the keyboard's own key. */
  async type(page: Page, field: Locator, text: string, first: boolean): Promise<void> {
    if (first) {
      await this.tap(field);
    } else {
      await page.keyboard.press("Tab");
    }
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type(text);
    this.inputs += 1;
  }
}

const phoneContext = () => browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });

/** Places by hand and code what a first order takes, and has its seller deliver it. */
async function buyBefore(phone: string): Promise<void> {
  const context = await phoneContext();
  const page = await context.newPage();
  await addFromPage(page, EGGS.handle);
  await page.goto(`${house().storefrontUrl}/thanh-toan`);
  await fillCheckout(page, { ...BUYER, phone });
  const place = page.getByRole("button", { name: /^Đặt hàng · / });
  await place.waitFor();
  await place.click();
  await page.getByLabel("Mã trong tin nhắn").fill(await codeSentTo(phone));
  await page.getByRole("button", { name: "Xác nhận và đặt hàng" }).click();
  const [code = ""] = (await placedCodes(page)).values();
  await context.close();

  const shop = await browser.newContext({ viewport: PHONE });
  const door = await shop.newPage();
  await logIn(door, EGGS.seller);
  await openOrder(door, code);
  await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
  await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
  await door.getByRole("button", { name: /^Đã giao và thu tiền/ }).click();
  await door.getByText("Đã thu", { exact: true }).waitFor();
  await shop.close();
}

/** The first three taps: into the basket, to the basket, to the checkout. */
async function toCheckout(page: Page, hand: Hand): Promise<void> {
  await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
  await hand.tap(page.getByRole("button", { name: "Thêm vào giỏ" }));
  await hand.tap(page.getByRole("link", { name: "Xem giỏ hàng" }));
  await hand.tap(page.getByRole("link", { name: "Tiến hành đặt hàng" }));
  await page.waitForURL("**/thanh-toan");
}

describe("a phone number that has bought here before", () => {
  const phone = newNumber();

  beforeAll(() => buyBefore(phone));

  it("orders as a guest, on a phone that knows nothing of it, with at most five inputs and six taps", async () => {
    const context = await phoneContext();
    const page = await context.newPage();
    const hand = new Hand();
    await toCheckout(page, hand);
    await hand.type(page, page.getByLabel("Họ và tên"), BUYER.name, true);
    await hand.type(page, page.getByLabel("Số điện thoại"), phone, false);
    await hand.type(
      page,
      page.getByLabel("Địa chỉ nhận hàng"),
      "Thôn 4, Hải Lạng, Quảng Ninh",
      false,
    );
    // The keyboard's own key leaves the field, and the fees come.
    await page.keyboard.press("Tab");
    await hand.tap(page.getByRole("button", { name: /^Đặt hàng · / }));
    expect((await placedCodes(page)).size).toBe(1);
    expect(hand.inputs).toBeLessThanOrEqual(MOST.inputs);
    expect(hand.taps).toBeLessThanOrEqual(MOST.taps);
    expect([hand.inputs, hand.taps]).toEqual([3, 5]);
    await context.close();
  });

  it("orders with its account by four taps and without a key, to the address that it keeps", async () => {
    const context = await phoneContext();
    const page = await context.newPage();
    await logInTo(page, "/tai-khoan/dia-chi", phone);
    await agreeToAddresses(page);
    await keepPlace(page, BUYER.name, "Thôn 4, Xã Hải Lạng, Quảng Ninh");
    const hand = new Hand();
    await toCheckout(page, hand);
    await page.getByRole("group", { name: "Giao đến" }).waitFor();
    await expectFaultless(page);
    await shoot(page, "dat-hang-tai-khoan-360");
    await hand.tap(page.getByRole("button", { name: /^Đặt hàng · / }));
    expect((await placedCodes(page)).size).toBe(1);
    expect([hand.inputs, hand.taps]).toEqual([0, 4]);
    await context.close();
  });

  it("needs no code for a new number's first cash order either, once it is logged in", async () => {
    const context = await phoneContext();
    const page = await context.newPage();
    const fresh = newNumber();
    await logInTo(page, "/tai-khoan", fresh);
    const hand = new Hand();
    await toCheckout(page, hand);
    expect(await page.getByLabel("Số điện thoại").inputValue()).toBe(fresh);
    await hand.type(page, page.getByLabel("Họ và tên"), BUYER.name, true);
    await page.getByLabel("Địa chỉ nhận hàng").fill("Thôn 4, Hải Lạng, Quảng Ninh");
    await page.keyboard.press("Tab");
    await hand.tap(page.getByRole("button", { name: /^Đặt hàng · / }));
    expect((await placedCodes(page)).size).toBe(1);
    await context.close();
  });
});
