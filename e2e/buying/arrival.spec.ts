import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { openBrowser } from "./browser";
import { house } from "./house";
import { openPaidHouse, payByCard, placeBy } from "./prepaid";
import { logIn, openOrder } from "./seller";
import { EGGS, openOrderPage } from "./shopper";

const PHONE = { width: 360, height: 800 };
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

/** An order that was paid by card, and that its seller has given to who brings it; her phone stays on its page. */
async function sentOrder(): Promise<string> {
  const [code = ""] = (await placeBy(page, CARD)).values();
  await payByCard(page);
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
  await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
  await door.getByRole("button", { name: /^Đã giao/ }).waitFor();
  return code;
}

/** The buyer's phone as it is, but without script. */
async function withoutScript(): Promise<Page> {
  const storageState = await buyer.storageState();
  return (
    await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, storageState })
  ).newPage();
}

describe("an order that was marked as delivered and never came", () => {
  it("is told so without script, and paid back in full by its seller", async () => {
    const code = await sentOrder();
    await door.getByRole("button", { name: /^Đã giao/ }).click();
    await door.getByText("Hàng hỏng, thiếu hoặc khách trả lại?").waitFor();
    await openOrderPage(page, code);
    await shoot(page, "toi-noi-4-ghi-da-giao");
    const quiet = await withoutScript();
    await openOrderPage(quiet, code);
    await quiet.getByRole("link", { name: /^Chưa nhận được hàng: / }).click();
    await quiet.getByRole("heading", { level: 1, name: "Chưa nhận được hàng" }).waitFor();
    await quiet.getByLabel("Kể rõ cho người bán").fill("Không ai giao gì cả.");
    await shoot(quiet, "toi-noi-5-chua-nhan");
    await quiet.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await quiet.getByText(/^Chờ người bán trả lời, chậm nhất/).waitFor();
    await expectFaultless(page);

    await door.goto(`${house().storefrontUrl}/ban-hang/khieu-nai`);
    const card = door.getByRole("article").filter({ hasText: code });
    await card.getByText("Chưa nhận được hàng", { exact: true }).waitFor();
    await shoot(door, "toi-noi-6-nguoi-ban");
    await card.getByText("Hoàn tiền…", { exact: true }).click();
    await card.getByText(/^Người mua nhận lại [\d.]+\s₫, gồm cả phí giao /).waitFor();
    await shoot(door, "toi-noi-6b-so-tien");
    await card.getByRole("button", { name: /^Hoàn [\d.]+\s₫: / }).click();
    await door.getByText(/^Đã ghi hoàn tiền\./).waitFor();
    await openOrderPage(page, code);
    await page.getByText(/₫ được hoàn lại theo cách bạn đã trả\./).waitFor();
    await shoot(page, "toi-noi-7-da-hoan");
  });
});
