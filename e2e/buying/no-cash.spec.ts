import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "./browser";
import { house } from "./house";
import { logIn, setCash } from "./seller";
import { addFromPage, BUYER, fillCheckout, placedCodes, somethingOf } from "./shopper";

const PHONE = { width: 360, height: 800 };
/** Takes transfers in the demonstration, so that she may do without cash. */
const SELLER = "mat-ong-uong-bi";
const CASH = "Trả tiền mặt khi nhận hàng";
const TRANSFER = "Chuyển khoản qua mã QR";
const CEILING = "Mức cao nhất của một đơn (₫)";

let browser: Browser;
let seller: Page;
let buyer: BrowserContext;
let plainBuyer: BrowserContext;
let honey: string;

beforeAll(async () => {
  browser = await openBrowser();
  const shop = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  seller = await shop.newPage();
  buyer = await browser.newContext({ viewport: PHONE });
  plainBuyer = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  await logIn(seller, SELLER);
  honey = await somethingOf(SELLER);
});

afterAll(async () => {
  // Other journeys buy from her in cash.
  await setCash(seller, "Nhận").finally(() => browser.close());
});

describe("a seller's terms for cash on delivery", () => {
  it("are told at the field where they can't be, as typed, and kept where they can", async () => {
    await setCash(seller, "Nhận", "một triệu");
    await seller.getByText(/^Mức phải là số tiền tròn đồng/).waitFor();
    expect(await seller.getByLabel(CEILING).inputValue()).toBe("một triệu");
    await setCash(seller, "Nhận", "20 000");
    await seller.getByText("Đang nhận cho đơn đến 20.000 ₫; đơn cao hơn phải trả trước.").waitFor();
    expect(await seller.getByLabel(CEILING).inputValue()).toBe("20.000");
  });

  it("are told to the buyer with the seller's name, who then pays by transfer", async () => {
    const page = await buyer.newPage();
    await addFromPage(page, honey);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await page.getByText(/chỉ nhận tiền mặt cho đơn đến 20\.000/).waitFor();
    await fillCheckout(page);
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    expect(await page.getByText(CASH).count()).toBe(0);
    await page.getByText(TRANSFER).waitFor();
    await expectFaultless(page);
    await place.click();
    expect((await placedCodes(page)).size).toBe(1);
    await page.getByText("Trả bằng chuyển khoản").first().waitFor();
  });

  it("hold from the moment she changes them, also for who had seen cash, and nothing is lost", async () => {
    await setCash(seller, "Nhận");
    await seller.getByText("Đang nhận, đơn nào cũng được.").waitFor();
    const page = await plainBuyer.newPage();
    await page.goto(`${house().storefrontUrl}/san-pham/${honey}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.waitForURL("**/gio-hang");
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    await page.getByRole("radio", { name: CASH }).check();
    await setCash(seller, "Không nhận");
    await seller.getByText("Đang không nhận: mọi đơn phải trả trước.").waitFor();

    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    await page.getByText(/^Có nhà sản xuất không còn nhận tiền mặt/).waitFor();
    await page.getByText(/không nhận tiền mặt khi giao\.$/).waitFor();
    expect(await page.getByRole("radio", { name: CASH }).count()).toBe(0);
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    expect((await placedCodes(page)).size).toBe(1);
  });
});
