import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { theOperator } from "../operator/the-operator";
import { openBrowser } from "./browser";
import { house } from "./house";
import { addFromPage, BUYER, EGGS, fillCheckout, placedCodes } from "./shopper";

const PHONE = { width: 360, height: 800 };
const OPEN = "Người bán, trả hàng và khiếu nại";
const CHANGED = /^Điều khoản của nhà sản xuất vừa thay đổi/;
const USUAL_HOURS = 8;

let browser: Browser;
let headers: Record<string, string>;
let sellerId: string;

async function ask<Body>(path: string, body?: object): Promise<Body> {
  const answer = await fetch(house().backendUrl + path, {
    headers,
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
  return (await answer.json()) as Body;
}

/** The operator writes down another time in which the seller of the eggs confirms. */
async function setHours(confirm_hours: number): Promise<void> {
  await ask(`/admin/sellers/${sellerId}`, { confirm_hours });
}

beforeAll(async () => {
  browser = await openBrowser();
  headers = { "content-type": "application/json" };
  const { email, password } = theOperator();
  const { token } = await ask<{ token: string }>("/auth/user/emailpass", { email, password });
  headers.authorization = `Bearer ${token}`;
  const { sellers } = await ask<{ sellers: { id: string; handle: string }[] }>(
    "/admin/sellers?limit=100",
  );
  sellerId = sellers.find(({ handle }) => handle === EGGS.seller)?.id ?? "";
});

afterAll(async () => {
  await setHours(USUAL_HOURS).finally(() => browser?.close());
});

async function toCheckout(page: Page): Promise<void> {
  await addFromPage(page, EGGS.handle);
  await page.goto(`${house().storefrontUrl}/thanh-toan`);
  await fillCheckout(page);
}

describe("the terms of a sale", () => {
  it("stand before the order, come anew when they changed meanwhile, and can be kept", async () => {
    await setHours(USUAL_HOURS);
    const page = await (await browser.newContext({ viewport: PHONE })).newPage();
    await toCheckout(page);
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    await page.getByText(OPEN, { exact: true }).click();
    await page.getByText(/^Người bán xác nhận trong 8 giờ làm việc/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await setHours(6);
    await page.getByRole("button", { name: /^Đặt hàng/ }).click();
    await page.getByText(CHANGED).waitFor();
    await page.getByText(/^Người bán xác nhận trong 6 giờ làm việc/).waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    await page.getByRole("button", { name: /^Đặt hàng/ }).click();
    const [code = ""] = (await placedCodes(page)).values();

    await page.goto(`${house().storefrontUrl}/don-hang/${code}`);
    const link = page.getByRole("link", { name: "Tải điều khoản mua bán đã đồng ý" });
    const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(file.suggestedFilename()).toBe(`dieu-khoan-${code}.txt`);
    expect(await readFile(await file.path(), "utf8")).toMatch(/xác nhận trong 6 giờ làm việc/);
    await page.context().close();
  });

  it("are the same without script", async () => {
    await setHours(USUAL_HOURS);
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByRole("button", { name: /^Xem phí giao/ }).click();
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    await setHours(5);
    await place.click();
    await page.getByText(CHANGED).waitFor();
    expect(await page.getByText(/^Người bán xác nhận trong 5 giờ làm việc/).count()).toBe(1);
    await place.click();
    await placedCodes(page);
    await context.close();
  });
});
