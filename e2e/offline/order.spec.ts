import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { openBrowser, openProfile } from "../buying/browser";
import {
  addFromPage,
  BUYER,
  EGGS,
  fillCheckout,
  OTHERS_SELLER,
  somethingOf,
} from "../buying/shopper";
import { askStore, priceOf, setPrice } from "./market";
import { pocketReady, untilKept, untilShopping, visit } from "./pocket";

const PRODUCT = `/san-pham/${EGGS.handle}`;
const PLACE = /^Đặt hàng · /;
const KEEP = "Giữ đơn lại, tự gửi khi có mạng";
const WAITS = "Chưa gửi: sẽ gửi khi có mạng";

/** The codes of the orders that a basket became, as the market has them. */
async function ordersOf(basketId: string | null | undefined): Promise<string[]> {
  const { orders } = await askStore<{ orders?: { code: string }[] }>(
    `/store/baskets/${basketId ?? ""}/orders`,
  );
  return (orders ?? []).map(({ code }) => code);
}

/** Places a basket past the storefront. @returns the codes of its orders */
async function placeByHand(basketId: string): Promise<string[]> {
  const place = { province_code: "22", commune_code: "06862" };
  const query = new URLSearchParams(place).toString();
  const { basket } = await askStore<{ basket: { total_vnd: number } }>(
    `/store/baskets/${basketId}?${query}`,
  );
  const { orders } = await askStore<{ orders: { code: string }[] }>(
    `/store/baskets/${basketId}/place`,
    {
      name: BUYER.name,
      phone: BUYER.phone,
      street: "Thôn 4",
      commune_code: place.commune_code,
      expected_total_vnd: basket.total_vnd,
    },
  );
  return orders.map(({ code }) => code);
}

/** A basket with one thing in it, seen by the phone. */
async function withGoods(page: Page): Promise<string> {
  await pocketReady(page, PRODUCT);
  await addFromPage(page, EGGS.handle);
  const { basket } = await untilShopping(page, (kept) => kept.basket !== null);
  return basket?.basket.id ?? "";
}

/** Orders on the phone, without a line. @returns the basket that the order names */
async function orderHere(page: Page): Promise<string | null> {
  await visit(page, "/thanh-toan");
  await page.getByText("Bạn đặt ngay được; đơn tự gửi khi có mạng").waitFor();
  await fillCheckout(page);
  await page.getByRole("button", { name: "Đặt hàng, gửi khi có mạng" }).dblclick();
  await page.getByText(WAITS).waitFor();
  const { toSend } = await untilShopping(page, (kept) => kept.toSend.length === 1);
  return toSend[0]?.basketId ?? null;
}

/** Lets the market take the next order and keeps its answer back. @returns the basket that it took */
function placedWithoutAnswer(phone: BrowserContext): Promise<string> {
  return new Promise((resolve, reject) => {
    const take = async (route: Route): Promise<void> => {
      const { basketId } = route.request().postDataJSON() as { basketId: string };
      await route.fetch();
      resolve(basketId);
    };
    phone.route("**/thanh-toan/gui", take).catch(reject);
  });
}

describe("an order placed without a line", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  it("is kept, says so, is sent when there is a line, and is then read without one", async () => {
    const basketId = await withGoods(page);
    await context.setOffline(true);
    expect(await orderHere(page)).toBe(basketId);
    expect(await page.getByText(BUYER.phone).count()).toBe(1);
    await visit(page, "/gio-hang");
    await page.getByRole("heading", { name: "Giỏ hàng trên máy này đang trống" }).waitFor();

    await visit(page, PRODUCT);
    await page.getByText("1 đơn chưa gửi: sẽ gửi khi có mạng").waitFor();
    // Nobody has to do anything: the open page notices.
    await context.setOffline(false);
    const { orders, sent } = await untilShopping(page, ({ toSend }) => toSend.length === 0);
    expect(sent).toEqual(orders.map(({ order }) => order.code));
    expect(await ordersOf(basketId)).toEqual(sent);
    await page.getByText(`Đã gửi đơn ${sent.join()}`).waitFor();

    await context.setOffline(true);
    await visit(page, `/don-hang/${sent.join()}`);
    await page.getByRole("heading", { name: `Đơn hàng ${sent.join()}` }).waitFor();
    await page.getByText("Đây là tình trạng lúc").waitFor();
    // Nothing about the person stays once the order is sent.
    const kept = await untilShopping(page, () => true);
    expect(JSON.stringify(kept)).not.toMatch(/Hường|0912|Đồng Rui, Tiên Yên/);
  });

  it("asks before it is sent when a price changed meanwhile, and charges nothing", async () => {
    const basketId = await withGoods(page);
    const price = await priceOf(EGGS.handle);
    await context.setOffline(true);
    await orderHere(page);
    await setPrice(EGGS.handle, price + 5_000);
    try {
      await context.setOffline(false);
      await visit(page, "/");
      await untilShopping(page, ({ toSend }) => toSend.some(({ asks }) => asks !== null));
      expect(await ordersOf(basketId)).toEqual([]);
      await page.getByText("Có đơn chưa gửi được: cần bạn xem lại").waitFor();

      await visit(page, "/cho-trong-tui");
      await page.getByText("Chợ chưa nhận đơn này").waitFor();
      await page.getByText(/giá đổi từ/).waitFor();
      expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
      await page.getByRole("button", { name: "Đồng ý giá mới" }).click();
      await page.getByRole("button", { name: PLACE }).click();
      await page.waitForURL("**/thanh-toan/hoan-tat");
      expect(await ordersOf(basketId)).toHaveLength(1);
      await untilShopping(page, ({ toSend }) => toSend.length === 0);
    } finally {
      await setPrice(EGGS.handle, price);
    }
  });

  it("can be withdrawn, and its goods are in the basket again", async () => {
    const basketId = await withGoods(page);
    await context.setOffline(true);
    await orderHere(page);
    await page.getByText("Không đặt nữa").click();
    await page.getByRole("button", { name: "Bỏ đơn này" }).click();
    await untilShopping(page, ({ toSend }) => toSend.length === 0);
    await visit(page, "/gio-hang");
    await page.getByLabel(/^Số lượng/).waitFor();
    await context.setOffline(false);
    await page.getByText("Không có mạng").waitFor({ state: "detached" });
    await page.getByLabel(/^Số lượng/).waitFor();
    expect(await ordersOf(basketId)).toEqual([]);
  });

  it("is kept from a checkout page that lost the line after the total was seen", async () => {
    const basketId = await withGoods(page);
    await visit(page, "/thanh-toan");
    await fillCheckout(page);
    await page.getByRole("button", { name: PLACE }).waitFor();
    await untilShopping(page, ({ basket }) => basket !== null);
    await context.setOffline(true);
    await page.getByRole("button", { name: PLACE }).click();
    await page.getByRole("button", { name: KEEP }).click();
    await page.getByText(WAITS).waitFor();
    await context.setOffline(false);
    await visit(page, "/xa");
    await untilShopping(page, ({ toSend }) => toSend.length === 0);
    expect(await ordersOf(basketId)).toHaveLength(1);
  });
});

describe("an order that is sent exactly once", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it("from two tabs that see the line come back together", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const basketId = await withGoods(page);
    await context.setOffline(true);
    await orderHere(page);
    const second = await context.newPage();
    await visit(second, "/cho-trong-tui");
    let posts = 0;
    context.on("requestfinished", (request) => {
      if (request.url().endsWith("/thanh-toan/gui")) posts += 1;
    });
    await context.setOffline(false);
    await Promise.all([visit(page, "/"), visit(second, "/xa")]);
    const { sent } = await untilShopping(page, ({ toSend }) => toSend.length === 0);
    expect(posts).toBe(1);
    expect(await ordersOf(basketId)).toEqual(sent);
    await context.close();
  });

  it("when the market took it and its answer was lost", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const basketId = await withGoods(page);
    await context.setOffline(true);
    await orderHere(page);
    // Not the page that shows own orders: it would learn of the order by looking.
    await visit(page, PRODUCT);
    let answersAreLost = true;
    await context.route("**/thanh-toan/gui", async (route) => {
      const response = await route.fetch();
      await (answersAreLost ? route.abort("connectionreset") : route.fulfill({ response }));
    });
    await context.setOffline(false);
    await visit(page, "/");
    let placed = await ordersOf(basketId);
    while (placed.length === 0) placed = await ordersOf(basketId);
    await visit(page, "/xa");
    await page.getByText("1 đơn chưa gửi").waitFor();
    answersAreLost = false;
    await visit(page, "/");
    const { sent } = await untilShopping(page, ({ toSend }) => toSend.length === 0);
    expect(placed).toHaveLength(1);
    expect(sent).toEqual(placed);
    expect(await ordersOf(basketId)).toEqual(placed);
    await context.close();
  });

  it("when it was placed in another way meanwhile", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const basketId = await withGoods(page);
    await context.setOffline(true);
    await orderHere(page);
    const placed = await placeByHand(basketId);
    await context.setOffline(false);
    await visit(page, "/xa");
    const { sent } = await untilShopping(page, ({ toSend }) => toSend.length === 0);
    expect(sent).toEqual(placed);
    expect(await ordersOf(basketId)).toEqual(placed);
    await context.close();
  });

  it("though the browser is closed before it is sent, and again before the answer comes", async () => {
    const profile = await mkdtemp(path.join(tmpdir(), "phone-"));
    const other = `/san-pham/${await somethingOf(OTHERS_SELLER)}`;
    let phone = await openProfile(profile);
    const page = await phone.newPage();
    // Everything is chosen without a line: there is no basket yet.
    await pocketReady(page, PRODUCT);
    await visit(page, other);
    await untilKept(page, other);
    await phone.setOffline(true);
    for (const product of [PRODUCT, other]) {
      await visit(page, product);
      await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
      await page.getByText("đã cho vào giỏ trên máy này").waitFor();
    }
    expect(await orderHere(page)).toBeNull();
    await phone.close();

    phone = await openProfile(profile);
    const basketId = placedWithoutAnswer(phone);
    await visit(await phone.newPage(), "/");
    const placed = await ordersOf(await basketId);
    await phone.close();

    phone = await openProfile(profile);
    const again = await phone.newPage();
    await visit(again, "/");
    const { sent } = await untilShopping(again, ({ toSend }) => toSend.length === 0);
    expect(placed).toHaveLength(2);
    expect(await ordersOf(await basketId)).toEqual(placed);
    expect([...sent].sort()).toEqual([...placed].sort());
    await phone.close();
    await rm(profile, { recursive: true, force: true });
  });
});
