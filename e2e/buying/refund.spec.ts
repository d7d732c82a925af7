import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { DESK, logInToPanel } from "../operator/the-operator";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { dong } from "./dong";
import { house } from "./house";
import {
  expectPaid,
  openPaidHouse,
  openPayPage,
  payByCard,
  placeBy,
  reloadUntilSeen,
} from "./prepaid";
import { logIn, openOrder } from "./seller";
import { EGGS, openOrderPage, OTHERS_SELLER, somethingOf } from "./shopper";

const PHONE = { width: 360, height: 800 };
/** Time for a journey that waits for what the market does every minute. */
const BY_THE_MINUTE_MS = 180_000;
const CARD = "Thẻ (Visa, Mastercard, JCB)";

let browser: Browser;
let buyer: BrowserContext;
let page: Page;
/** The seller's phone. */
let door: Page;
/** Null where a house stands already. */
let own: House | null = null;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  buyer = await browser.newContext({ viewport: PHONE });
  page = await buyer.newPage();
  door = await (await browser.newContext({ viewport: PHONE })).newPage();
  await logIn(door, EGGS.seller);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function openOnBoard(code: string): Promise<void> {
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
}

/** What the order comes to, as its page shows it. */
async function total(): Promise<number> {
  const label = page.getByText("Đã trả qua cổng thanh toán", { exact: true });
  return dong(await label.locator("xpath=..").locator("strong").textContent());
}

/** Whole đồng that the buyer's page says went back by the way he paid. */
async function saidToBeBack(): Promise<number> {
  const text = await page.getByText(/₫ được hoàn lại theo cách bạn đã trả\./).textContent();
  return dong(/([\d.]+)\s₫ được hoàn lại theo cách bạn đã trả/.exec(text ?? "")?.[1] ?? null);
}

/** What the operator's list says of an order's refunds once they are done: ZaloPay is asked of them by the minute. */
async function inPanel(code: string, picture: string): Promise<string> {
  const panel = await (await browser.newContext({ viewport: DESK, locale: "vi-VN" })).newPage();
  await logInToPanel(panel);
  await panel.goto(`${house().backendUrl}/app/payments`);
  const row = panel.getByRole("row").filter({ hasText: code });
  await row.waitFor();
  await reloadUntilSeen(row.getByText(/₫ đã hoàn/));
  await shoot(panel, picture);
  const said = await row.getByText(/₫ đã hoàn/).allTextContents();
  await panel.context().close();
  return said.join("; ");
}

describe("an order of two, paid by card at once", () => {
  it("goes back by card where its seller can send nothing, and its buyer reads how much", async () => {
    const codes = await placeBy(page, CARD, [EGGS.handle, await somethingOf(OTHERS_SELLER)]);
    await payByCard(page);
    const of = (hers: boolean) =>
      [...codes].find(([name]) => name.includes("Đồng Tiến") === hers)?.[1] ?? "";
    const [mine, theirs] = [of(true), of(false)];
    await openOrderPage(page, mine);
    const paid = await total();
    expect(paid).toBeGreaterThan(0);

    await openOnBoard(mine);
    await door.getByText("Không gửi được món nào?").click();
    await door.getByLabel("Lý do").selectOption("Hết hàng");
    await shoot(door, "hoan-1-khong-gui-duoc");
    await door.getByRole("button", { name: "Bớt khỏi đơn và báo người mua" }).dblclick();
    await door.getByText("Đã hủy", { exact: true }).first().waitFor();
    await shoot(door, "hoan-2-don-da-huy");

    await openOrderPage(page, mine);
    await page.getByText(/^Đơn này đã hủy\. /).waitFor();
    expect(await saidToBeBack()).toBe(paid);
    await page.getByText("Hết hàng", { exact: true }).waitFor();
    expect(await page.getByRole("link", { name: /^Trả \d/ }).count()).toBe(0);
    await expectFaultless(page);
    await shoot(page, "hoan-3-nguoi-mua");
    expect(dong((await inPanel(mine, "hoan-4-ban-quan-ly")).split("₫")[0] ?? "")).toBe(paid);

    await openOrderPage(page, theirs);
    await page.getByText(/^Đã nhận thanh toán\. Nhà sản xuất sẽ xác nhận trước /).waitFor();
    expect(await page.getByText(/₫ được hoàn lại/).count()).toBe(0);
  });
});

describe("a parcel that arrived spoiled", () => {
  it.each([
    ["card", CARD, "the-hong"],
    ["ZaloPay", "ZaloPay", "zalopay-hong"],
  ])(
    "is paid back with its fee by %s, once, and its buyer reads why",
    async (_, way, picture) => {
      const [code = ""] = (await placeBy(page, way)).values();
      if (way === CARD) {
        await payByCard(page);
      } else {
        await openPayPage(page);
        await page.getByRole("button", { name: /^Trả / }).click();
        await expectPaid(page);
      }
      await openOrderPage(page, code);
      const paid = await total();

      await openOnBoard(code);
      await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
      await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
      await door.getByRole("button", { name: /^Đã giao xong/ }).click();
      await door.getByText("Hàng hỏng, thiếu hoặc khách trả lại?").click();
      await door.getByLabel("Lý do").selectOption("Hàng ôi, hỏng");
      await door.getByLabel(/^Hoàn cả phí giao /).check();
      await shoot(door, `hoan-5-${picture}-nguoi-ban`);
      await door.getByRole("button", { name: "Hoàn tiền và báo người mua" }).dblclick();
      await door.getByRole("heading", { name: "Hàng được hoàn" }).waitFor();
      // What was paid by card or wallet the market sends back: nothing is left for her to hand over.
      expect(await door.getByText(/^Bạn còn phải trả lại người mua/).count()).toBe(0);
      await expectFaultless(door);
      await shoot(door, `hoan-6-${picture}-da-hoan`);

      await openOrderPage(page, code);
      await page.getByText(/^Hàng ôi, hỏng · gồm phí giao /).waitFor();
      expect(await saidToBeBack()).toBe(paid);
      expect(await page.getByText(/^Người bán còn phải trả lại bạn/).count()).toBe(0);
      await expectFaultless(page);
      await shoot(page, `hoan-7-${picture}-nguoi-mua`);
      const said = await inPanel(code, `hoan-8-${picture}-ban-quan-ly`);
      expect(said.match(/đã hoàn/g)).toHaveLength(1);
      expect(dong(said.split("₫")[0] ?? "")).toBe(paid);
    },
    BY_THE_MINUTE_MS,
  );
});
