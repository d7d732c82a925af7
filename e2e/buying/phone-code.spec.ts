import { randomInt } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { codeSentTo } from "../selling/code-sent-to";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { openPaidHouse, placeBy } from "./prepaid";
import { addFromPage, BUYER, EGGS, fillCheckout, placedCodes } from "./shopper";

const CODE = "Mã trong tin nhắn";

let own: House | null;
let browser: Browser;
let buyer: BrowserContext;

beforeAll(async () => {
  own = await openPaidHouse({ CASH_CODES: "on" });
  browser = await openBrowser();
  buyer = await browser.newContext({ viewport: { width: 360, height: 800 } });
});

afterAll(async () => {
  await browser.close();
  await own?.stop();
});

const newNumber = () => `0935${String(randomInt(100_000, 1_000_000))}`;

/** Fills the checkout under a new number and presses order. */
async function pressOrder(page: Page, phone: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/thanh-toan`);
  await fillCheckout(page, { ...BUYER, phone });
  const quote = page.getByRole("button", { name: "Xem phí giao và tổng tiền" });
  const place = page.getByRole("button", { name: /^Đặt hàng · / });
  await place.or(quote).first().waitFor();
  if (await quote.isVisible()) await quote.click();
  await place.click();
}

/** The same, until the page asks for the code. */
async function order(page: Page, phone: string): Promise<void> {
  await pressOrder(page, phone);
  await page.getByText(/gồm 6 chữ số đến/).waitFor();
}

describe("a phone's first order in cash", () => {
  it("asks for the code with everything typed kept, tells a wrong one, and is placed with the right one", async () => {
    const page = await buyer.newPage();
    const phone = newNumber();
    await addFromPage(page, EGGS.handle);
    await order(page, phone);
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    expect(await page.getByLabel("Địa chỉ nhận hàng").inputValue()).toBe(BUYER.address);
    expect(await page.getByRole("button", { name: /^Gửi lại mã sau/ }).isDisabled()).toBe(true);
    await expectFaultless(page);
    const field = page.getByLabel(CODE);
    expect(await field.getAttribute("autocomplete")).toBe("one-time-code");

    const code = await codeSentTo(phone);
    await field.fill(code === "000000" ? "111111" : "000000");
    await field.press("Enter");
    await page.getByText(/^Mã chưa đúng hoặc đã hết hạn/).waitFor();
    await page.getByLabel(CODE).fill(code);
    await page.getByRole("button", { name: "Xác nhận và đặt hàng" }).click();
    expect((await placedCodes(page)).size).toBe(1);
  });

  it("loses no press of who types the code the moment its field is there", async () => {
    const page = await buyer.newPage();
    const phone = newNumber();
    await addFromPage(page, EGGS.handle);
    // A hand that is quicker than any: it presses in the very moment in which the page asks.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const field = document.querySelector<HTMLInputElement>("[autocomplete='one-time-code']");
        if (!field?.form) return;
        observer.disconnect();
        field.value = "000000";
        field.form.requestSubmit();
      }).observe(document, { childList: true, subtree: true });
    });
    await pressOrder(page, phone);
    await page.getByText(/^Mã chưa đúng hoặc đã hết hạn/).waitFor();
    await page.close();
  });

  it("works without script, and sends a new code to a number that was corrected", async () => {
    const plain = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      javaScriptEnabled: false,
    });
    const page = await plain.newPage();
    const [mistyped, phone] = [newNumber(), newNumber()];
    await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.waitForURL("**/gio-hang");
    await order(page, mistyped);
    await page.getByLabel("Số điện thoại").fill(phone);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    await page.getByText(new RegExp(`gồm 6 chữ số đến ${phone}`)).waitFor();
    const code = await codeSentTo(phone);
    const confirm = page.getByRole("button", { name: "Xác nhận và đặt hàng" });
    await confirm.click();
    await page.getByText(/^Xin nhập mã gồm 6 chữ số/).waitFor();
    // Another field is wrong: the code counts all the same, and is asked for once.
    await page.getByLabel("Họ và tên").fill("");
    await page.getByLabel(CODE).fill(code);
    await confirm.click();
    await page.getByText("Hãy cho biết tên người nhận").first().waitFor();
    expect(await codeSentTo(phone)).toBe(code);
    await page.getByLabel("Họ và tên").fill(BUYER.name);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    expect((await placedCodes(page)).size).toBe(1);
    await plain.close();
  });

  it("asks for a card too where much would be kept from others unpaid", async () => {
    const other = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await other.newPage();
    const phone = newNumber();
    await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    await page.getByLabel("Số lượng").fill("40");
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText("Đã thêm vào giỏ").waitFor();
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page, { ...BUYER, phone });
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    await page.getByLabel("Thẻ (Visa, Mastercard, JCB)").check();
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    await page.getByText(/gồm 6 chữ số đến/).waitFor();
    const code = await codeSentTo(phone);
    await page.getByLabel(CODE).fill(code === "000000" ? "111111" : "000000");
    await page.getByLabel(CODE).press("Enter");
    await page.getByText(/^Mã chưa đúng hoặc đã hết hạn/).waitFor();
    await page.getByLabel(CODE).fill(code);
    await page.getByRole("button", { name: "Xác nhận và đặt hàng" }).click();
    expect((await placedCodes(page)).size).toBe(1);
    await page.getByRole("link", { name: /^Trả \d/ }).waitFor();
    await other.close();
  });

  it("asks when an unpaid order is changed to cash too", async () => {
    const other = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await other.newPage();
    await placeBy(page, "Thẻ (Visa, Mastercard, JCB)");
    const cash = page.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" });
    await cash.click();
    await page.getByText(/^Để đổi sang tiền mặt cần xác nhận số điện thoại/).waitFor();
    await page.getByLabel(CODE).fill(await codeSentTo(BUYER.phone.replaceAll(" ", "")));
    await cash.click();
    await cash.waitFor({ state: "detached" });
    await page.getByText("Trả khi nhận").first().waitFor();
    await other.close();
  });
});
