import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { CARDS, expectPaid, openPaidHouse, placeBy } from "./prepaid";
import { bankOn, fieldsOn, openFields, payWith, withStripeAccount } from "./stripe-fields";

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
let context: BrowserContext;
let page: Page;

/** Null where a house stands already. */
let own: House | null = null;
/** All that the browser asked for, and what the page's policy kept it from. */
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  own = await openPaidHouse(withStripeAccount);
  browser = await openBrowser();
  context = await browser.newContext({ viewport: PHONE, locale: "vi-VN" });
  context.on("request", (request) => asked.push(request.url()));
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

const placeByCard = () => placeBy(page, "Thẻ (Visa, Mastercard, JCB)");

/** Who may run and frame something on a page of the market. */
async function policyOf(address: string): Promise<Map<string, string>> {
  const answer = await fetch(new URL(address, house().storefrontUrl));
  const rules = (answer.headers.get("content-security-policy") ?? "").split("; ");
  return new Map(rules.map((rule) => [rule.split(" ")[0] ?? "", rule]));
}

describe("paying by card in Stripe's own fields", () => {
  it("lets Stripe in on this page alone, and shows what is to be paid", async () => {
    await placeByCard();
    await openFields(page);
    const stripe = new URL(house().backendUrl).origin;
    const card = await policyOf(page.url());
    expect(card.get("script-src")).toBe(`script-src 'self' 'unsafe-inline' ${stripe}`);
    expect(card.get("frame-src")).toBe(`frame-src ${stripe}`);
    expect(card.get("connect-src")).toBe(`connect-src 'self' ${stripe}`);
    const away = [
      "/",
      "/thanh-toan",
      "/thanh-toan/hoan-tat",
      "/thanh-toan/the",
      "/thanh-toan/the/CP/1",
    ];
    for (const address of away) {
      const policy = await policyOf(address);
      expect([address, policy.get("script-src")]).toEqual([
        address,
        "script-src 'self' 'unsafe-inline'",
      ]);
      expect([address, policy.has("frame-src"), policy.has("connect-src")]).toEqual([
        address,
        false,
        false,
      ]);
    }
    await page.getByText("Thanh toán thử: không có đồng nào được chuyển.").waitFor();
    await expectFaultless(page);
    await shoot(page, "card-fields-360");
    await page.setViewportSize(DESK);
    await expectFaultless(page);
    await shoot(page, "card-fields-1280");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.reload();
    await fieldsOn(page).getByLabel("Số thẻ").waitFor();
    await shoot(page, "card-fields-1280-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(PHONE);
  });

  it("says in words why a card is not taken, and takes another one after it", async () => {
    await page.reload();
    await fieldsOn(page).getByLabel("Số thẻ").waitFor();
    await page.getByRole("button", { name: /^Trả \d/ }).click();
    await page.getByText("Thông tin thẻ chưa đủ hoặc chưa đúng.", { exact: false }).waitFor();
    await payWith(page, CARDS.refused);
    await page.getByRole("alert").filter({ hasText: "Ngân hàng từ chối thẻ này." }).waitFor();
    await expectFaultless(page);
    await shoot(page, "card-fields-refused-360");
    await payWith(page, CARDS.good);
    await expectPaid(page);
    await page.reload();
    await page.getByText(/^Đã nhận .* cho cả giỏ hàng\.$/).waitFor();
  });

  it("is open again after a failed question of the bank and a walk away, and paid once it is answered", async () => {
    await placeByCard();
    await openFields(page);
    const address = page.url();
    await payWith(page, CARDS.challenged);
    await bankOn(page).getByRole("button", { name: "Đúng là tôi" }).waitFor();
    await shoot(page, "card-fields-bank-360");
    await bankOn(page).getByRole("button", { name: "Không phải tôi" }).click();
    await page.getByText("Ngân hàng chưa xác nhận được", { exact: false }).waitFor();
    // She leaves while her bank asks.
    await payWith(page, CARDS.challenged);
    await bankOn(page).getByRole("button", { name: "Đúng là tôi" }).waitFor();
    await page.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
    await openFields(page);
    expect(page.url()).toBe(address);
    await payWith(page, CARDS.challenged);
    await bankOn(page).getByRole("button", { name: "Đúng là tôi" }).click();
    await expectPaid(page);
    // Its link is good for nothing any more, nor is the browser's own way back.
    await page.goto(address);
    await expectPaid(page);
  });

  it("is nobody else's: the link alone tells nothing and pays nothing", async () => {
    await placeByCard();
    await openFields(page);
    const stranger = await (await browser.newContext({ viewport: PHONE })).newPage();
    await stranger.goto(page.url());
    await stranger.getByText("Không mở được trang trả tiền này").waitFor();
    expect(await stranger.content()).not.toMatch(/_secret_|pk_test_/);
    await expectFaultless(stranger);
    await shoot(stranger, "card-fields-stranger-360");
    await stranger.context().close();
  });

  it("says so when Stripe does not come, and works once it does", async () => {
    const stripe = `${house().backendUrl}/fake/stripe/js/**`;
    await context.route(stripe, (route) => route.abort());
    await page.reload();
    await page.getByText("Chưa mở được ô nhập thẻ của Stripe", { exact: false }).first().waitFor();
    await expectFaultless(page);
    await shoot(page, "card-fields-unopened-360");
    await context.unroute(stripe);
    await page.getByRole("button", { name: "Tải lại trang" }).click();
    await fieldsOn(page).getByLabel("Số thẻ").waitFor();
  });

  it("leaves what it loaded behind on the way to other pages", async () => {
    await page.getByRole("button", { name: /^Trả \d/ }).waitFor();
    await page.getByRole("banner").getByRole("link", { name: "Sản phẩm", exact: true }).click();
    await page.waitForURL("**/san-pham");
    await page.waitForLoadState();
    expect(await page.evaluate(() => "Stripe" in window)).toBe(false);
    await page.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
  });

  it("can be changed to cash there, also without script, which it says that it needs", async () => {
    await page.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
    await openFields(page);
    const cookies = await context.cookies();
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    await plain.addCookies(cookies);
    const still = await plain.newPage();
    await still.goto(page.url());
    const told = still.locator("noscript p");
    await told.waitFor();
    expect(await told.textContent()).toContain("cần JavaScript mà trình duyệt này đang tắt");
    expect(await still.getByText("Đang mở ô nhập thẻ…").isVisible()).toBe(false);
    await shoot(still, "card-fields-no-script-360");
    await still.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" }).click();
    await still.getByText(/^Trả khi nhận: /).waitFor();
    await plain.close();
    // The page that is still open elsewhere takes no card any more.
    await payWith(page, CARDS.good);
    await page.waitForURL("**/thanh-toan/hoan-tat*");
    await page.getByText(/^Trả khi nhận: /).waitFor();
  });

  it("was kept from nothing, and put no secret into an address", () => {
    expect(refused).toEqual([]);
    expect(asked.some((url) => url.includes("/fake/stripe/v1/payment_intents/"))).toBe(true);
    expect(asked.filter((url) => url.includes("_secret_"))).toEqual([]);
  });
});
