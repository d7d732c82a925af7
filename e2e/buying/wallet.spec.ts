import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { DESK, logInToPanel } from "../operator/the-operator";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { expectPaid, openPaidHouse, openPayPage, placeBy, reloadUntilSeen } from "./prepaid";
import { findOrder, logIn } from "./seller";
import { EGGS, openOrderPage } from "./shopper";

const PHONE = { width: 360, height: 800 };
/** How checkout calls each. */
const WALLETS = ["Ví MoMo", "ZaloPay", "VNPAY"];
const FAILED = /^Lần trả trước không thành\. Chưa có đồng nào bị trừ/;

let browser: Browser;
/** The seller's phone. */
let door: Page;
/** Null where a house stands already. */
let own: House | null = null;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  door = await (await browser.newContext({ viewport: PHONE })).newPage();
  await logIn(door, EGGS.seller);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** The one card of the order on the seller's board of new orders. */
async function onBoard(code: string) {
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  const card = await findOrder(door, code);
  expect(await card.count()).toBe(1);
  return card;
}

async function expectUnpaidOnBoard(code: string): Promise<void> {
  const card = await onBoard(code);
  await card.getByText(/^Chờ người mua thanh toán trước /).waitFor();
  expect(await card.getByRole("button").count()).toBe(0);
}

async function expectPaidOnBoard(code: string): Promise<void> {
  const card = await onBoard(code);
  await card.getByText(/^Còn .* làm việc$/).waitFor();
  await card.getByText(/^Thanh toán thử, không có tiền thật/).waitFor();
  await card.getByRole("button", { name: /^Xác nhận đơn/ }).waitFor();
  expect(await card.getByText(/^Chờ người mua thanh toán/).count()).toBe(0);
}

describe.each(WALLETS)("paying by %s", (wallet) => {
  let buyer: BrowserContext;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    buyer = await browser.newContext({ viewport: PHONE });
    page = await buyer.newPage();
  });

  afterAll(async () => {
    await buyer?.close();
  });

  it("is not done by coming back, nor by declining, and the page says which it was", async () => {
    [code = ""] = (await placeBy(page, wallet)).values();
    await openPayPage(page);
    await page.getByRole("heading", { level: 1, name: /^Trả bằng / }).waitFor();
    await shoot(page, `vi-1-trang-tra-${wallet}`);
    await page.getByRole("link", { name: "Để sau, về Chợ Làng" }).click();
    await page.getByRole("link", { name: /^Trả \d/ }).waitFor();
    expect(await page.getByText(FAILED).count()).toBe(0);
    await shoot(page, `vi-2-de-sau-${wallet}`);
    await openPayPage(page);
    await page.getByRole("button", { name: "Từ chối trả" }).click();
    await page.getByText(FAILED).waitFor();
    await expectFaultless(page);
    await shoot(page, `vi-3-tu-choi-${wallet}`);
    await expectUnpaidOnBoard(code);
  });

  it("is done from the order's page after the wallet's was closed, once, and its seller sees it", async () => {
    await openPayPage(page);
    const asked = page.url();
    await page.close();
    page = await buyer.newPage();
    await openOrderPage(page, code);
    await page.getByText(/^Đơn đang chờ thanh toán trước /).waitFor();
    await expectFaultless(page);
    await shoot(page, `vi-4-tro-lai-${wallet}`);
    await openPayPage(page);
    await page.getByRole("button", { name: /^Trả / }).click();
    await expectPaid(page);
    await shoot(page, `vi-5-da-tra-${wallet}`);
    // What the window asked that was closed leads back, and is not paid again.
    await page.goto(asked);
    await expectPaid(page);
    await openOrderPage(page, code);
    await page.getByText(/^Đã nhận thanh toán\. Nhà sản xuất sẽ xác nhận trước /).waitFor();
    await expectFaultless(page);
    await shoot(page, `vi-6-don-da-tra-${wallet}`);
    await expectPaidOnBoard(code);
    await shoot(door, `vi-7-bang-${wallet}`);
  });
});

describe("a wallet's page that was left open", () => {
  it("pays nothing any more once cash was chosen: what it takes goes back, and the order stays one", async () => {
    const buyer = await browser.newContext({ viewport: PHONE });
    const left = await buyer.newPage();
    const [code = ""] = (await placeBy(left, "Ví MoMo")).values();
    await openPayPage(left);
    const page = await buyer.newPage();
    await page.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
    await page.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" }).click();
    await page.getByText(/^Trả khi nhận: /).waitFor();
    await left.getByRole("button", { name: /^Trả / }).click();
    await left.getByText(/^Trả khi nhận: /).waitFor();
    await reloadUntilSeen(
      left.getByText(/ đến sau khi bạn đã chọn trả tiền mặt, nên được hoàn lại/),
    );
    await shoot(left, "vi-8-da-doi-sang-tien-mat");

    const panel = await (await browser.newContext({ viewport: DESK, locale: "vi-VN" })).newPage();
    await logInToPanel(panel);
    await panel.goto(`${house().backendUrl}/app/payments`);
    const row = panel.getByRole("row").filter({ hasText: code });
    await row.waitFor();
    await reloadUntilSeen(row.getByText(/₫ đã hoàn/));
    await shoot(panel, "vi-9-tien-vi-da-hoan");
    expect(await row.getByText(/₫ đã hoàn/).count()).toBe(1);
    await panel.context().close();

    const card = await onBoard(code);
    await card.getByText("Thu khi giao", { exact: true }).waitFor();
    await card.getByRole("button", { name: /^Xác nhận đơn/ }).waitFor();
    await openOrderPage(page, code);
    await page.getByText("Trả khi nhận", { exact: true }).waitFor();
    await page.getByText(/ đến sau khi bạn đã chọn trả tiền mặt, nên được hoàn lại/).waitFor();
    await shoot(page, "vi-10-don-tien-mat");
    await buyer.close();
  });
});
