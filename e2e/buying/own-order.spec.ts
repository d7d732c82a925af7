import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { wordsSentTo } from "../selling/code-sent-to";
import { shoot } from "../selling/shoot";
import { house } from "./house";
import { placeBy } from "./prepaid";
import { openOrder } from "./seller";
import { BUYER, EGGS, openOrderPage } from "./shopper";
import { openTwoPhones, PHONE } from "./two-phones";

const DESK = { width: 1280, height: 800 };

let browser: Browser;
let page: Page;
/** The seller's phone. */
let door: Page;

beforeAll(async () => {
  ({ browser, page, door } = await openTwoPhones());
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

async function openChanges(on: Page, code: string): Promise<void> {
  await openOrderPage(on, code);
  await on.getByRole("link", { name: "Đổi địa chỉ, bớt hàng hoặc hủy đơn" }).click();
  await on.getByRole("heading", { level: 1, name: `Đổi hoặc hủy đơn ${code}` }).waitFor();
}

it("brings an order elsewhere, and not where it costs more; then its buyer cancels it", async () => {
  const [code = ""] = (await placeBy(page, null)).values();
  await openChanges(page, code);
  await expectFaultless(page);
  await shoot(page, "doi-don-1-trang");
  await page.getByLabel("Địa chỉ nhận hàng").fill("Đồng Rui");
  await page.getByRole("button", { name: "Đổi địa chỉ" }).click();
  await page.getByText("Hãy ghi số nhà, đường hoặc thôn xóm, rồi xã, phường và tỉnh.").waitFor();
  await page.getByLabel("Địa chỉ nhận hàng").fill("Số 1 Tràng Tiền, Hoàn Kiếm, Hà Nội");
  await page.getByRole("button", { name: "Đổi địa chỉ" }).click();
  await page.getByText(/^Giao tới đó tốn phí hơn/).waitFor();
  await shoot(page, "doi-don-2-phi-cao-hon");
  await page.getByLabel("Địa chỉ nhận hàng").fill("Thôn 9, Đồng Rui, Tiên Yên");
  await page.getByRole("button", { name: "Đổi địa chỉ" }).dblclick();
  await page.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
  await page.getByText(/Thôn 9, /).waitFor();
  await shoot(page, "doi-don-3-da-doi");

  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByText(/Thôn 9, /).waitFor();

  await openChanges(page, code);
  await page.getByText("Tôi không cần đơn này nữa").click();
  await page.setViewportSize(DESK);
  await expectFaultless(page);
  await shoot(page, "doi-don-4-rong");
  await page.setViewportSize(PHONE);
  await page.getByRole("button", { name: `Hủy đơn ${code}` }).dblclick();
  await page.getByText("Bạn đã hủy đơn này.").waitFor();
  await expectFaultless(page);
  await shoot(page, "doi-don-5-da-huy");
  expect(await page.getByRole("link", { name: /hủy đơn$/ }).count()).toBe(0);
  await door.reload();
  await door.getByText("Đã hủy", { exact: true }).first().waitFor();
});

it("opens from the link that her phone got when it was sent, on any device, and no other address does", async () => {
  const [code = ""] = (await placeBy(page, null)).values();
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
  await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
  await door.getByRole("button", { name: /^Đã giao/ }).waitFor();
  const link = await wordsSentTo(
    BUYER.phone.replaceAll(" ", "").replace(/^0/, "+84"),
    new RegExp(`/d/${code}/[\\w-]{16}`),
  );
  const stranger = await (await browser.newContext({ viewport: PHONE })).newPage();
  await stranger.goto(`${house().storefrontUrl}${link.slice(0, -1)}`);
  await stranger.getByText("Nhập số điện thoại đã đặt để mở đơn này.").waitFor();
  await stranger.goto(`${house().storefrontUrl}${link}`);
  await stranger.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
  expect(new URL(stranger.url()).pathname).toBe(`/don-hang/${code}`);
});

it("takes pieces off without script, and sees what is left to pay", async () => {
  await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ").waitFor();
  const [code = ""] = (await placeBy(page, null)).values();
  const storageState = await page.context().storageState();
  const quiet = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, storageState })
  ).newPage();
  await openChanges(quiet, code);
  await quiet.getByLabel(/: bớt$/).selectOption("1");
  await shoot(quiet, "doi-don-6-bot");
  await quiet.getByRole("button", { name: "Bớt" }).click();
  await quiet.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
  await quiet.getByText("Đã bớt theo yêu cầu của người mua").waitFor();
  await shoot(quiet, "doi-don-7-da-bot");
  await openChanges(quiet, code);
  await quiet.getByText("Tôi không cần đơn này nữa").click();
  await quiet.getByRole("button", { name: `Hủy đơn ${code}` }).click();
  await quiet.getByText("Bạn đã hủy đơn này.").waitFor();
});
