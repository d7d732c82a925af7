import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "./support/open-browser";
import { startHouse } from "./support/start-house";
import type { House } from "./support/start-house";

const PASSWORD = "minh-hoa-2026";
const PHONE = "0912 345 678";

interface Card {
  handle: string;
  seller: string;
  in_stock: boolean;
}

interface Sales {
  total: { orders: number; goods_vnd: number; delivery_vnd: number };
}

let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await startHouse();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function catalogue(): Promise<Card[]> {
  const storefront = (await (await fetch(`${house.backendUrl}/open-data/storefront`)).json()) as {
    publishable_key: string;
  };
  const answer = await fetch(`${house.backendUrl}/store/catalogue`, {
    headers: { "x-publishable-api-key": storefront.publishable_key },
  });
  return ((await answer.json()) as { products: Card[] }).products;
}

async function sales(): Promise<Sales["total"]> {
  const answer = await fetch(`${house.backendUrl}/open-data/sales`);
  return ((await answer.json()) as Sales).total;
}

async function newPage(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: "vi-VN" });
  return { context, page: await context.newPage() };
}

async function addToBasket(page: Page, handle: string): Promise<void> {
  await page.goto(`${house.storefrontUrl}/san-pham/${handle}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click();
  await page
    .getByText(/Đã thêm vào giỏ/)
    .first()
    .waitFor();
}

async function logIn(page: Page, seller: string): Promise<void> {
  await page.goto(`${house.storefrontUrl}/ban-hang/dang-nhap`);
  await page.getByLabel("E-mail").fill(`${seller}@cho-lang.example`);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("dang-nhap"));
}

/** Goods of one order as its seller is told them by the market. */
async function goodsOf(seller: string, code: string): Promise<{ id: string; goods: number }> {
  const login = await fetch(`${house.backendUrl}/auth/seller/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: `${seller}@cho-lang.example`, password: PASSWORD }),
  });
  const { token } = (await login.json()) as { token: string };
  const answer = await fetch(`${house.backendUrl}/seller/orders?status=placed`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { orders } = (await answer.json()) as {
    orders: { id: string; code: string; goods_total_vnd: number }[];
  };
  const order = orders.find((one) => one.code === code);
  return { id: order?.id ?? "", goods: order?.goods_total_vnd ?? 0 };
}

it("sells from two producers, lets each see her own order, and counts what was delivered", async () => {
  const cards = (await catalogue()).filter((card) => card.in_stock);
  const first = cards.find((card) => card.seller === "htx-dong-tien") ?? cards[0];
  const second = cards.find((card) => card.seller !== first?.seller);
  if (!first || !second) throw new Error("The demonstration has no two sellers with stock");
  const before = await sales();

  const shopper = await newPage();
  await addToBasket(shopper.page, first.handle);
  await addToBasket(shopper.page, second.handle);
  await shopper.page.goto(`${house.storefrontUrl}/thanh-toan`);
  await shopper.page.locator('input[name="name"]').fill("Nguyễn Thị Hoa");
  await shopper.page.locator('input[name="phone"]').fill(PHONE);
  await shopper.page.locator('[name="address"]').fill("12 Trần Phú, phường Hồng Gai, Quảng Ninh");
  await shopper.page.locator('textarea[name="note"], input[name="note"]').fill("Gọi trước khi đến");
  await shopper.page.getByRole("heading", { name: "Đơn hàng của bạn" }).click();
  const place = shopper.page.getByRole("button", { name: /Đặt hàng/ });
  const quote = shopper.page.getByRole("button", { name: "Xem phí giao và tổng tiền" });
  await place.or(quote).first().waitFor();
  if (await quote.isVisible()) await quote.click();
  await place.click();
  await shopper.page.waitForURL(/hoan-tat/);
  await shopper.page.getByRole("heading", { level: 1, name: "Đã đặt 2 đơn hàng" }).waitFor();
  const codes = await shopper.page.locator("article h2 span").allTextContents();
  expect(codes).toHaveLength(2);
  await shopper.context.close();

  const owned = await Promise.all(codes.map((code) => goodsOf(first.seller, code)));
  const mine = owned.find(({ id }) => id !== "");
  expect(owned.filter(({ id }) => id !== "")).toHaveLength(1);
  const foreignCode = codes[owned.findIndex(({ id }) => id === "")] ?? "";
  const foreign = await goodsOf(second.seller, foreignCode);

  const seller = await newPage();
  await logIn(seller.page, first.seller);
  await seller.page.goto(`${house.storefrontUrl}/ban-hang/don-hang/${foreign.id}`);
  await seller.page.getByText("Không tìm thấy đơn này").first().waitFor();
  await seller.page.goto(`${house.storefrontUrl}/ban-hang/don-hang/${mine?.id ?? ""}`);
  for (const step of ["confirm", "hand-over", "deliver"]) {
    const form = seller.page.locator(`form:has(input[name="step"][value="${step}"])`);
    await form.getByRole("button").click();
    await form.waitFor({ state: "detached" });
  }
  await seller.context.close();

  const after = await sales();
  expect(after.orders - before.orders).toBe(1);
  expect(after.goods_vnd - before.goods_vnd).toBe(mine?.goods);
}, 120_000);
