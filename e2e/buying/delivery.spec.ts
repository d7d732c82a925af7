import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "./browser";
import { house } from "./house";
import { findOrder, logIn, openOrder } from "./seller";
import { addFromPage, BUYER, EGGS, fillCheckout, openOrderPage, placedCodes } from "./shopper";

const PHONE = { width: 360, height: 800 };
/** Frozen, bears two days on the way; of the seller of the eggs, which bear five. */
const DUCK = "vit-bien-lam-sach-dong-rui";
const FAR = { ...BUYER, address: "Số 1, Bình Đức, An Giang" };
const PLACE = "Thôn 4, xã Hải Lạng";
const DAY = /(thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật) \d{1,2}\/\d{1,2}/;

let browser: Browser;
let seller: Page;
let buyer: BrowserContext;
let plainBuyer: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  const shop = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  seller = await shop.newPage();
  buyer = await browser.newContext({ viewport: PHONE });
  plainBuyer = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  await logIn(seller, EGGS.seller);
});

afterAll(async () => {
  // Other journeys buy of her by a carrier alone.
  await offer({ rider: false, pickUp: false }).finally(() => browser.close());
});

/** Says at the seller door in which ways she delivers beside a carrier. */
async function offer({ rider, pickUp }: { rider: boolean; pickUp: boolean }): Promise<void> {
  await seller.goto(`${house().storefrontUrl}/ban-hang/giao-hang`);
  await seller.getByRole("checkbox", { name: "Tự giao trong tỉnh" }).setChecked(rider);
  await seller.getByLabel("Phí một đơn (₫)").fill(rider ? "15k" : "");
  await seller.getByRole("checkbox", { name: "Khách tới lấy" }).setChecked(pickUp);
  await seller.getByLabel("Nơi lấy hàng").fill(pickUp ? PLACE : "");
  await seller.getByLabel(/^Giờ có người/).fill(pickUp ? "7–17 giờ" : "");
  await seller.getByRole("button", { name: "Lưu cách giao hàng" }).click();
  await seller.getByText(/^Đã lưu\./).waitFor();
}

/** Puts a product into the basket from its page, without script. */
async function addPlainly(page: Page, handle: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/san-pham/${handle}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.waitForURL("**/gio-hang");
}

/** Her seller says that it is ready and that it was taken; the buyer reads it on her page. */
async function readyAndTaken(page: Page, code: string): Promise<void> {
  await seller.goto(`${house().storefrontUrl}/ban-hang`);
  const card = await findOrder(seller, code);
  await card.getByText(/ · Khách tới lấy · /).waitFor();
  expect(await card.getByText(/^Phải có sẵn hàng từ /).textContent()).toMatch(DAY);
  await openOrder(seller, code);
  expect(await seller.getByText("Nơi giao", { exact: true }).count()).toBe(0);
  await seller.getByRole("button", { name: /^Xác nhận đơn/ }).click();
  await seller.getByRole("button", { name: /^Hàng đã sẵn sàng/ }).click();
  const notBefore = seller.getByText(/^Khách không đến lấy thì ghi được ở đây sau /);
  expect(await notBefore.textContent()).toMatch(DAY);
  await page.reload();
  await page.getByText("Hàng đã sẵn sàng, mời bạn đến lấy.").waitFor();
  await page.getByText("Chờ lấy", { exact: true }).waitFor();
  expect(await page.getByText(/người giao|Đang giao/i).count()).toBe(0);
  await expectFaultless(page);
  await seller.getByRole("button", { name: /^Khách đã lấy và trả tiền/ }).click();
  await seller.getByText("Đã lấy", { exact: true }).waitFor();
  await page.reload();
  await page.getByText(/^Bạn đã lấy hàng và trả tiền/).waitFor();
}

describe("the ways in which goods come", () => {
  it("are none for frozen goods to a far province; the page says why, and the rest is ordered", async () => {
    const page = await buyer.newPage();
    await addFromPage(page, DUCK);
    await addFromPage(page, EGGS.handle);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page, FAR);
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    await page
      .getByText(/Hàng đông lạnh chịu được 2 ngày đường, gửi tới An Giang mất 4 ngày/)
      .waitFor();
    expect(await page.getByRole("button", { name: /^Đặt hàng · / }).count()).toBe(0);
    await expectFaultless(page);
    await page.getByRole("button", { name: /^Bỏ món không giao được/ }).click();
    await page.getByText(/^Dự kiến thứ/).waitFor();
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const codes = await placedCodes(page);
    expect(codes.size).toBe(1);
    await page.getByText(/^Dự kiến thứ/).waitFor();
    await page.close();
  });

  it("are set by the seller on a phone without script, beside what share of the goods fees are", async () => {
    await seller.goto(`${house().storefrontUrl}/ban-hang/giao-hang`);
    await seller.getByText(/^Phí giao bằng [\d,]+ % tiền hàng/).waitFor();
    await seller.getByRole("checkbox", { name: "Khách tới lấy" }).check();
    await seller.getByRole("button", { name: "Lưu cách giao hàng" }).click();
    await seller.getByText(/^Chưa lưu được\. Xin xem lại/).waitFor();
    expect(await seller.getByText("Hãy ghi mục này.").count()).toBe(2);
    expect(await seller.getByRole("checkbox", { name: "Khách tới lấy" }).isChecked()).toBe(true);
    // A weight without its unit would be some grams: it is asked about, where it can be seen.
    await seller.getByText("Thêm phí cho đơn nặng").click();
    const heavy = seller.getByLabel("Đơn nặng hơn, ví dụ 3 kg");
    await heavy.fill("3");
    await seller.getByRole("button", { name: "Lưu cách giao hàng" }).click();
    await seller.getByText(/^Ghi cân nặng kèm đơn vị/).waitFor();
    await heavy.fill("");
    await offer({ rider: true, pickUp: true });
  });

  it("are chosen without script: her own rider inside the province, told to buyer and seller", async () => {
    const page = await plainBuyer.newPage();
    await addPlainly(page, DUCK);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    const rider = page.getByRole("radio", { name: /^Nhà sản xuất tự giao tận nơi/ });
    await rider.check();
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    // The total on the page was another way's: nothing was ordered yet.
    await page.getByText("15.000 ₫").first().waitFor();
    expect(await rider.isChecked()).toBe(true);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const [code = ""] = (await placedCodes(page)).values();
    await openOrderPage(page, code);
    await page.getByText("Nhà sản xuất tự giao tận nơi").waitFor();
    expect(await page.getByText(/^Dự kiến /).textContent()).toMatch(DAY);
    await seller.goto(`${house().storefrontUrl}/ban-hang`);
    await openOrder(seller, code);
    expect(await seller.getByText(/^Phải giao đi chậm nhất /).textContent()).toMatch(DAY);
    await seller.getByRole("button", { name: /^Xác nhận đơn/ }).click();
    await seller.getByRole("button", { name: /^Đã mang hàng đi giao/ }).waitFor();
  });

  it("are chosen with script: fetched, free, with where and since when, in a far province too", async () => {
    const page = await buyer.newPage();
    await addFromPage(page, DUCK);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page, FAR);
    await page.getByText(/^Có hàng từ /).waitFor();
    await page.getByText(`${PLACE}, 7–17 giờ`).waitFor();
    await page.getByText("Cách này không tới địa chỉ của bạn.").waitFor();
    await fillCheckout(page);
    const pickUp = page.getByRole("radio", { name: /^Tới lấy ở chỗ nhà sản xuất/ });
    await pickUp.check();
    await page.getByText("Miễn phí").first().waitFor();
    await expectFaultless(page);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const [code = ""] = (await placedCodes(page)).values();
    await openOrderPage(page, code);
    await page.getByText(`Nơi nhận: ${PLACE}, 7–17 giờ`).waitFor();
    expect(await page.getByText(/^Có hàng từ /).textContent()).toMatch(DAY);
    await readyAndTaken(page, code);
  });
});
