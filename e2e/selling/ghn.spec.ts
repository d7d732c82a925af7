import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { openPaidHouse, reloadUntilSeen } from "../buying/prepaid";
import { logIn } from "../buying/seller";
import { BUYER, EGGS } from "../buying/shopper";
import type { House } from "../support/start-house";
import { asSeller, type AskSeller } from "./ask-seller";
import { clearBoard } from "./clear-board";
import { orderEggs } from "./order-eggs";
import { shoot } from "./shoot";

const PHONE = { width: 360, height: 800 };
const DESK = { width: 1280, height: 900 };

interface Placed {
  id: string;
  code: string;
}

let own: House | null;
let browser: Browser;
let page: Page;
let ask: AskSeller;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await clearBoard(EGGS.seller);
  ask = await asSeller(EGGS.seller);
  await logIn(page, EGGS.seller);
});

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function confirmed(): Promise<Placed> {
  const code = await orderEggs();
  const { orders } = await ask<{ orders: Placed[] }>("/seller/orders?status=placed&limit=100");
  const order = orders.find((one) => one.code === code);
  if (!order) throw new Error(`${code} is not on the board`);
  await ask(`/seller/orders/${order.id}/confirm`, {});
  return order;
}

function orderPage({ id }: Placed): string {
  return `${house().storefrontUrl}/ban-hang/don-hang/${id}`;
}

async function shootBoth(name: string): Promise<void> {
  await shoot(page, `ghn-${name}-360`);
  await page.setViewportSize(DESK);
  await shoot(page, `ghn-${name}-1280`);
  await page.setViewportSize(PHONE);
}

async function sendWithGhn(order: Placed): Promise<void> {
  await page.goto(orderPage(order));
  await page.getByText("Gửi qua GHN", { exact: true }).click();
  await page.getByLabel("Cân nặng (gam)").fill("1.200");
  await page.getByRole("button", { name: "Xem phí" }).click();
  await page.getByText(/^Phí GHN 22\.000/).waitFor();
  await page.getByRole("button", { name: "Tạo vận đơn GHN" }).click();
  await page.getByText(/^GHN, mã [A-Z0-9]+: chờ lấy hàng/).waitFor();
}

/** What the filled buttons say of what the page is about; a screen has one. */
async function primaryButtons(): Promise<string[]> {
  // A button looks different below the pointer.
  await page.mouse.move(0, 0);
  return page
    .locator("main")
    .getByRole("button")
    .evaluateAll((buttons) => {
      const bay = getComputedStyle(document.body).getPropertyValue("--bay");
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.backgroundColor = bay;
      const filled = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return buttons
        .filter((button) => getComputedStyle(button).backgroundColor === filled)
        .map((button) => button.textContent);
    });
}

/** Plays the carrier on the stand-in's page, which the label leads to. */
async function carry(label: Page, ...statuses: string[]): Promise<void> {
  for (const status of statuses) {
    await label.getByRole("button", { name: status, exact: true }).click();
    await label.locator("strong", { hasText: new RegExp(`^${status}$`) }).waitFor();
  }
}

describe("a seller with a contract of her own with GHN", () => {
  it("is led to it from an order, and adds it once GHN knows it", async () => {
    await page.goto(orderPage(await confirmed()));
    await page.getByRole("link", { name: "Nối tài khoản GHN" }).click();
    await page.getByRole("heading", { level: 1, name: "Tài khoản GHN" }).waitFor();
    await page.getByText("GHN thử: không có kiện nào được chở thật.").waitFor();
    await page.getByLabel("Token API").fill("khong-phai-token");
    await page.getByLabel("ShopID").fill("396440");
    await page.getByRole("button", { name: "Lưu và kiểm tra với GHN" }).click();
    await page.getByRole("alert").getByText("GHN không nhận mã token này").waitFor();
    await expectFaultless(page);
    await shootBoth("1-tai-khoan-sai");
    await page.getByLabel("Token API").fill("thu-cholang");
    await page.getByRole("button", { name: "Lưu và kiểm tra với GHN" }).click();
    await page.getByText("Cửa hàng thử cholang, ShopID 396440").waitFor();
    expect(await page.content()).not.toContain('value="thu-cholang"');
    await expectFaultless(page);
    await shootBoth("2-tai-khoan");
  });

  it("sees the price, sends the parcel, prints the label, and is paid when GHN has delivered", async () => {
    const order = await confirmed();
    await page.goto(orderPage(order));
    expect(await primaryButtons()).toHaveLength(1);
    await page.getByText("Gửi qua GHN", { exact: true }).click();
    await page.getByLabel("Cân nặng (gam)").fill("0");
    await page.getByRole("button", { name: "Xem phí" }).click();
    await page
      .getByRole("alert")
      .getByText(/^Hãy ghi cân nặng/)
      .waitFor();
    await page.getByLabel("Cân nặng (gam)").fill("1.200");
    await page.getByRole("button", { name: "Xem phí" }).click();
    await page.getByText(/^Phí GHN 22\.000/).waitFor();
    expect(await primaryButtons()).toEqual(["Tạo vận đơn GHN"]);
    await expectFaultless(page);
    await shootBoth("3-xem-phi");
    await page.getByRole("button", { name: "Tạo vận đơn GHN" }).click();
    await page.getByText(/^GHN, mã [A-Z0-9]+: chờ lấy hàng/).waitFor();
    await page.getByText(/^GHN chưa tới lấy hàng/).waitFor();
    expect(await page.getByRole("button", { name: /^Đã giao/ }).count()).toBe(0);
    await expectFaultless(page);
    await shootBoth("4-da-gui");

    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: "In nhãn GHN" }).click();
    const label = await opened;
    await label.getByText(BUYER.name).waitFor();
    await label.getByRole("link", { name: /^Đóng vai GHN/ }).click();
    await carry(label, "picked", "storing", "delivering");
    await reloadUntilSeen(page.getByText(/^GHN, mã [A-Z0-9]+: đang giao tới nơi/));
    expect(await page.getByText("Hủy vận đơn GHN").count()).toBe(0);
    await page.getByRole("button", { name: /^Đã giao/ }).waitFor();
    const buyer = await (await browser.newContext({ viewport: PHONE })).newPage();
    await buyer.goto(`${house().storefrontUrl}/don-hang/${order.code}`);
    await buyer.getByLabel("Số điện thoại").fill(BUYER.phone);
    await buyer.getByRole("button", { name: "Xem đơn hàng" }).click();
    await buyer.getByText(/^GHN, mã [A-Z0-9]+: đang giao tới nơi/).waitFor();
    await expectFaultless(buyer);
    await shoot(buyer, "ghn-5-nguoi-mua-360");

    await carry(label, "delivered");
    await label.close();
    await reloadUntilSeen(page.getByText(/^GHN, mã [A-Z0-9]+: đã giao/));
    await page.getByText("Đã giao", { exact: true }).first().waitFor();
    await shootBoth("6-da-giao");
  });

  it("calls GHN off as long as nobody has fetched the parcel, and can send it anew", async () => {
    const order = await confirmed();
    await sendWithGhn(order);
    await page.getByText("Hủy vận đơn GHN", { exact: true }).click();
    await page.getByRole("button", { name: "Hủy vận đơn", exact: true }).click();
    await page.getByText("Đơn vị vận chuyển", { exact: true }).waitFor();
    await page.getByText("Gửi qua GHN", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^Đã giao/ }).waitFor();
    await expectFaultless(page);
    await shootBoth("7-da-huy");
    await sendWithGhn(order);
  });
});
