import type { Browser, Page } from "playwright-core";
import { DESK, logInToPanel } from "../operator/the-operator";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { CARDS, expectPaid, openPaidHouse, openPayPage, placeBy } from "./prepaid";
import { logIn, setCash } from "./seller";
import { EGGS } from "./shopper";

let browser: Browser;
let page: Page;
/** The order that was paid in the end. */
let code: string;

/** Null where a house stands already. */
let own: House | null = null;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** Places a basket to be paid by card, and answers its order's code. */
async function placeByCard(): Promise<string> {
  const [placed = ""] = (await placeBy(page, "Thẻ (Visa, Mastercard, JCB)")).values();
  return placed;
}

async function typeCard(number: string): Promise<void> {
  await page.getByLabel("Số thẻ").fill(number);
  await page.getByRole("button", { name: /^Trả/ }).click();
}

describe("paying by card", () => {
  it("is not done by a refused card, a failed challenge or a walk away, and can be done again", async () => {
    code = await placeByCard();
    await openPayPage(page);
    await page.goBack();
    await page.getByRole("link", { name: /^Trả \d/ }).waitFor();
    await openPayPage(page);
    await typeCard(CARDS.refused);
    await page.getByRole("alert").waitFor();
    await typeCard(CARDS.challenged);
    await page.getByRole("button", { name: "Không phải tôi" }).click();
    await page.goto(`${house().storefrontUrl}/thanh-toan/hoan-tat`);
    await page.getByRole("link", { name: /^Trả \d/ }).waitFor();
  });

  it("is done by a card that its owner has to confirm, once, and the order waits for its seller", async () => {
    await openPayPage(page);
    await typeCard(CARDS.challenged);
    await page.getByRole("button", { name: "Đúng là tôi" }).click();
    await expectPaid(page);
    await page.reload();
    await page.getByText(/^Đã nhận .* cho cả giỏ hàng\.$/).waitFor();
  });

  it("stands in the operator's list with what it holds, and pays back no more than that", async () => {
    const panel = await (await browser.newContext({ viewport: DESK, locale: "vi-VN" })).newPage();
    await logInToPanel(panel);
    await panel.goto(`${house().backendUrl}/app/payments`);
    const row = panel.getByRole("row").filter({ hasText: code });
    await row.getByText("Đã trả").waitFor();
    await row.getByRole("button", { name: "Hoàn tiền" }).click();
    await panel.getByLabel("Số tiền (đồng)").fill("9.000.000");
    await panel.getByLabel(/^Lý do/).fill("Một hộp vỡ");
    const confirm = panel.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" });
    await confirm.click();
    await panel.getByText("Số tiền hoàn lớn hơn số tiền còn giữ của đơn này.").first().waitFor();
    await panel.getByLabel("Số tiền (đồng)").fill("10.000");
    await confirm.dblclick();
    await row.getByText(/10\.000 ₫ đã hoàn/).waitFor();
    expect(await row.getByText(/10\.000 ₫ đã hoàn/).count()).toBe(1);
    await panel.context().close();
  });

  it("can't be changed to cash once its seller takes none, and says why", async () => {
    await placeByCard();
    const shop = await (await browser.newContext()).newPage();
    await logIn(shop, EGGS.seller);
    await setCash(shop, "Không nhận");
    await shop.getByText("Đang không nhận: mọi đơn phải trả trước.").waitFor();
    // This page still has the button.
    await page.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" }).click();
    await page.getByText(/không nhận tiền mặt khi giao\.$/).waitFor();
    await page.getByRole("link", { name: /^Trả \d/ }).waitFor();
    expect(await page.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" }).count()).toBe(0);
    await setCash(shop, "Nhận");
    await shop.getByText("Đang nhận, đơn nào cũng được.").waitFor();
    await shop.context().close();
  });

  it("can be changed to cash before it is paid", async () => {
    await placeByCard();
    await page.getByRole("button", { name: "Trả tiền mặt khi nhận hàng" }).click();
    await page.getByText(/^Trả khi nhận: /).waitFor();
  });
});
