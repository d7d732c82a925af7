import type { Browser, Locator, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import { untilRead } from "../selling/shop-window";
import { openBrowser } from "./browser";
import { house } from "./house";
import { logIn } from "./seller";
import {
  addFromPage,
  BUYER,
  fillCheckout,
  openOrderPage,
  OTHERS_SELLER,
  placedCodes,
  somethingOf,
} from "./shopper";

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };
/** Communes that no other journey sends to. */
const HILLS = { name: "Xã vùng cao", communes: ["Xã Hoành Mô", "Xã Lục Hồn"] };
const TO_HILLS = { ...BUYER, address: "Thôn 1, Hoành Mô, Quảng Ninh" };
const TO_ISLAND = { ...BUYER, address: "Khu 1, Cô Tô, Quảng Ninh" };
const NOT_THERE = "Cách này không tới địa chỉ của bạn.";

let browser: Browser;
let seller: Page;
/** The same person on a phone without script. */
let plainSeller: Page;

beforeAll(async () => {
  browser = await openBrowser();
  seller = await (await browser.newContext({ viewport: PHONE })).newPage();
  const plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  plainSeller = await plain.newPage();
  await logIn(seller, OTHERS_SELLER);
  await logIn(plainSeller, OTHERS_SELLER);
});

afterAll(async () => {
  // Other journeys buy of her too.
  await dropZones().finally(() => browser.close());
});

async function openSetting(page: Page): Promise<void> {
  await page.goto(`${house().storefrontUrl}/ban-hang/giao-hang`);
  await page.getByRole("heading", { name: "Vùng riêng theo xã, phường" }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lưu cách giao hàng" }).click();
}

/** A zone by its summary, unfolded where it is not yet. */
async function unfold(page: Page, summary: string | RegExp): Promise<Locator> {
  const head = page.locator("summary", { hasText: summary });
  await head.waitFor();
  const zone = page.locator("details", { has: head });
  if (!(await zone.getByLabel(/^Tên vùng/).isVisible())) await head.click();
  return zone;
}

async function dropZones(): Promise<void> {
  await openSetting(plainSeller);
  for (const name of [HILLS.name, "Cô Tô"]) {
    if ((await plainSeller.getByText(`${name} · `).count()) === 0) continue;
    const zone = await unfold(plainSeller, new RegExp(`^${name} · `));
    await zone.getByRole("checkbox", { name: "Bỏ vùng này khi lưu" }).check();
  }
  await save(plainSeller);
  await plainSeller.getByText(/^Đã lưu\./).waitFor();
  expect(await plainSeller.getByText(/ · .* xã, phường$/).count()).toBe(0);
}

describe("zones that a seller draws herself", () => {
  it("are drawn on a phone, and asked about where something is missing", async () => {
    await openSetting(seller);
    const empty = await unfold(seller, "Thêm một vùng riêng");
    await empty.getByLabel(/^Tên vùng/).fill(HILLS.name);
    await empty.getByLabel(/^Phí một đơn tới vùng/).fill("nhiều");
    await save(seller);
    await seller.getByText(/^Chưa lưu được\. Xin xem lại/).waitFor();
    const zone = await unfold(seller, new RegExp(`^${HILLS.name} · `));
    await zone.getByText("Ghi số tiền tròn đồng, ví dụ 25.000.").waitFor();
    // Its communes stand open, as something is wrong with them.
    await zone.getByText("Hãy chọn ít nhất một xã, phường.").waitFor();
    await expectFaultless(seller);
    await shoot(seller, "own-zones-wrong-360");
    for (const name of HILLS.communes) await zone.getByRole("checkbox", { name }).check();
    await zone.getByLabel(/^Phí một đơn tới vùng/).fill("70k");
    await save(seller);
    await seller.getByText(/^Đã lưu\./).waitFor();
    await seller.getByText(`${HILLS.name} · 70.000 ₫ · 2 xã, phường`).waitFor();
  });

  it("have each commune once, and may be ones that nothing is sent to, also without script", async () => {
    await openSetting(plainSeller);
    let zone = await unfold(plainSeller, "Thêm một vùng riêng");
    await zone.getByLabel(/^Tên vùng/).fill("Cô Tô");
    await zone.getByRole("checkbox", { name: /không gửi tới vùng này/ }).check();
    await zone.getByText("Chọn xã, phường", { exact: true }).click();
    await zone.getByRole("checkbox", { name: "Xã Hoành Mô" }).check();
    await save(plainSeller);
    zone = await unfold(plainSeller, /^Cô Tô · /);
    await zone.getByText(/đã có ở vùng trước: Xã Hoành Mô\.$/).waitFor();
    await zone.getByRole("checkbox", { name: "Xã Hoành Mô" }).uncheck();
    await zone.getByRole("checkbox", { name: "Đặc khu Cô Tô" }).check();
    await save(plainSeller);
    await plainSeller.getByText(/^Đã lưu\./).waitFor();
    await plainSeller.getByText("Cô Tô · không gửi tới · 1 xã, phường").waitFor();
  });

  it("stand in her setting, on a phone and at a desk", async () => {
    await openSetting(seller);
    const zone = await unfold(seller, new RegExp(`^${HILLS.name} · `));
    await zone.getByText("2 xã, phường đã chọn (đổi)").waitFor();
    await expectFaultless(seller);
    await shoot(seller, "own-zones-360");
    await seller.setViewportSize(DESK);
    await shoot(seller, "own-zones-1280");
    await seller.setViewportSize(PHONE);
  });

  it("are what her buyers pay and are told", async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const handle = await somethingOf(OTHERS_SELLER);
    await untilRead(page, handle, HILLS.name);
    await page.getByText("Không gửi tới", { exact: true }).waitFor();
    await expectFaultless(page);
    await shoot(page, "own-zones-product-360");
    await addFromPage(page, handle);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page, TO_ISLAND);
    await page.getByText(NOT_THERE).waitFor();
    await expectFaultless(page);
    await shoot(page, "own-zones-not-there-360");
    await fillCheckout(page, TO_HILLS);
    await page.getByText("70.000 ₫").first().waitFor();
    expect(await page.getByText(NOT_THERE).count()).toBe(0);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const [code = ""] = (await placedCodes(page)).values();
    await openOrderPage(page, code);
    await page.getByText("70.000 ₫").first().waitFor();
    await context.close();
  });

  it("go as they came", async () => {
    await dropZones();
  });
});
