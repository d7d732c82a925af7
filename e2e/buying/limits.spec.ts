import type { Browser, Page } from "playwright-core";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";
import { openBrowser } from "./browser";
import { house } from "./house";
import { BUYER, EGGS, fillCheckout, readOpenData } from "./shopper";

/** The storefront's own settings of the journeys' house. */
const SECRET = "journey-revalidate";
const MOST_BASKETS = 300;
const MOST_PLACINGS = 60;
const MOST_OPEN_ORDERS = 10;
/** What a group's visitors count within: its preparation and its tests on a machine that does much else. */
const NEEDED_MS = 150_000;
const WINDOW_MS = 600_000;
const PREPARING_LIMIT_MS = NEEDED_MS + 120_000;
const DESTINATION = { province_code: "22", commune_code: "06673" };

let browser: Browser;
/** Behind one proxy, and with visitors calling it themselves. */
let proxied: RunningStorefront;
let direct: RunningStorefront;
let key: string;
let variant: string;

beforeAll(async () => {
  browser = await openBrowser();
  [proxied, direct] = await Promise.all([
    startStorefront(house().backendUrl, { TRUSTED_PROXIES: "1" }),
    startStorefront(house().backendUrl),
  ]);
  const settings = await fetch(`${house().backendUrl}/open-data/storefront`);
  key = ((await settings.json()) as { publishable_key: string }).publishable_key;
  const { product } = await readOpenData<{ product: { variants: { id: string }[] } }>(
    `/products/${EGGS.handle}`,
  );
  variant = product.variants[0]?.id ?? "";
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([proxied?.stop(), direct?.stop()]);
});

/** A visitor's count begins anew at every tenth minute of the clock: waits past one that is near. */
async function withinOneWindow(): Promise<void> {
  const left = WINDOW_MS - (Date.now() % WINDOW_MS);
  if (left < NEEDED_MS) await new Promise((resolve) => setTimeout(resolve, left));
}

/** What the storefront asks of the backend for a visitor. */
async function ask<Wire>(address: string, path: string, body?: object): Promise<Wire> {
  const answer = await fetch(`${house().backendUrl}/store/baskets${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": key,
      "x-visitor-address": address,
      "x-storefront-secret": SECRET,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await answer.json()) as Wire;
}

interface BasketWire {
  basket: { id: string; total_vnd: number };
}

/** Adds eggs as a browser's form does; the proxy's `X-Forwarded-For` is given. */
async function add(storefront: RunningStorefront, forwardedFor: string): Promise<unknown> {
  const answer = await fetch(`${storefront.url}/gio-hang/them`, {
    method: "POST",
    headers: { accept: "application/json", "x-forwarded-for": forwardedFor },
    body: new URLSearchParams({ variant_id: variant, quantity: "1" }),
  });
  return answer.json();
}

async function pageOf(storefront: RunningStorefront, address: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": address } });
  const page = await context.newPage();
  await page.goto(`${storefront.url}/san-pham/${EGGS.handle}`);
  return page;
}

async function toTheButton(page: Page, storefront: RunningStorefront): Promise<void> {
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ").waitFor();
  await page.goto(`${storefront.url}/thanh-toan`);
  await fillCheckout(page);
  await page.getByRole("button", { name: /^Đặt hàng · / }).click();
}

describe("too many baskets from one address", () => {
  const crowded = "203.0.113.50";

  beforeAll(async () => {
    await withinOneWindow();
    for (let at = 0; at < MOST_BASKETS; at += 20) {
      await Promise.all(Array.from({ length: 20 }, () => ask(crowded, "", {})));
    }
  }, PREPARING_LIMIT_MS);

  it("are told to whoever the trusted proxy names, and to nobody else", async () => {
    expect(await add(proxied, crowded)).toEqual({
      failure: { kind: "crowded", minutes: expect.any(Number) as number },
      said: expect.stringContaining("quá nhiều lượt mua từ mạng bạn đang dùng") as string,
    });
    // Before it stands what the visitor herself claimed.
    expect(await add(proxied, `${crowded}, 203.0.113.51`)).toEqual({ count: 1 });
    expect(await add(proxied, `203.0.113.51, ${crowded}`)).toHaveProperty("failure");
    // No proxy is trusted: a claim stays a claim.
    expect(await add(direct, crowded)).toEqual({ count: 1 });
  });

  it("are told on the page, with and without script", async () => {
    const page = await pageOf(proxied, crowded);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByText(/Vừa có quá nhiều lượt mua.*thử lại sau \d+ phút/).waitFor();
    await page.goto(`${proxied.url}/gio-hang?loi=crowded&phut=7`);
    await page.getByText("Bạn thử lại sau 7 phút").waitFor();
    await page.context().close();
  });
});

describe("too many orders", () => {
  const address = "203.0.113.60";

  beforeAll(async () => {
    await withinOneWindow();
    const { basket } = await ask<BasketWire>(address, "", {});
    const body = { ...BUYER, street: "Thôn 4", ...DESTINATION, expected_total_vnd: 0 };
    for (let at = 0; at < MOST_PLACINGS; at += 1) await ask(address, `/${basket.id}/place`, body);
  }, PREPARING_LIMIT_MS);

  it("from one address are told at checkout, and nothing is lost", async () => {
    const page = await pageOf(proxied, address);
    await toTheButton(page, proxied);
    await page.getByText(/Vừa có quá nhiều lượt đặt.*sau \d+ phút/).waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    await page.goto(`${proxied.url}/gio-hang`);
    expect(await page.getByText("Giỏ hàng chưa có gì").count()).toBe(0);
    await page.context().close();
  });

  it("of one phone number are told at checkout, and nothing is lost", async () => {
    for (let at = 0; at < MOST_OPEN_ORDERS; at += 1) {
      const { basket } = await ask<BasketWire>("", "", {});
      await ask("", `/${basket.id}/lines`, { variant_id: variant, quantity: 1 });
      const search = new URLSearchParams(DESTINATION).toString();
      const quoted = await ask<BasketWire>("", `/${basket.id}?${search}`);
      const total = quoted.basket.total_vnd;
      const body = { ...BUYER, street: "Thôn 4", ...DESTINATION, expected_total_vnd: total };
      const { orders } = await ask<{ orders?: object[] }>("", `/${basket.id}/place`, body);
      expect(orders).toHaveLength(1);
    }
    const page = await pageOf(direct, "");
    await toTheButton(page, direct);
    await page.getByText("đang có nhiều đơn chờ nhà sản xuất xác nhận").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    await page.goto(`${direct.url}/gio-hang`);
    expect(await page.getByText("Giỏ hàng chưa có gì").count()).toBe(0);
    await page.context().close();
  }, 120_000);
});
