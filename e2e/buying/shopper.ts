import { randomInt } from "node:crypto";
import type { Page } from "playwright-core";
import { house } from "./house";

/** What the journeys buy: products of two sellers whose people are part of the demonstration. */
export const EGGS = { handle: "trung-vit-bien-dong-rui", seller: "htx-dong-tien" };
export const OTHERS_SELLER = "thuy-san-cai-rong";

/** Of a number of her own in every spec: so many orders of one number may wait at a time. */
export const BUYER = {
  name: "Nguyễn Thị Hường",
  phone: `0912 ${String(randomInt(100, 1000))} ${String(randomInt(100, 1000))}`,
  address: "Thôn 4, Đồng Rui, Tiên Yên",
  note: "Gọi trước khi giao",
};

/** Asks the backend's public catalogue. */
export async function readOpenData<Wire>(path: string): Promise<Wire> {
  const answer = await fetch(`${house().backendUrl}/open-data${path}`);
  return (await answer.json()) as Wire;
}

/** The handle of something of this seller that can be had. */
export async function somethingOf(seller: string): Promise<string> {
  const { products } = await readOpenData<{ products: { handle: string }[] }>(
    `/search?seller=${seller}&in_stock=1`,
  );
  const [found] = products;
  if (found === undefined) {
    throw new Error(`${seller} has nothing in stock`);
  }
  return found.handle;
}

/** Puts one of a product's packs into the basket from its page. */
export async function addFromPage(page: Page, handle: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/san-pham/${handle}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ").waitFor();
}

/** Types the buyer's details into the checkout form. */
export async function fillCheckout(page: Page, details = BUYER): Promise<void> {
  await page.getByLabel("Họ và tên").fill(details.name);
  await page.getByLabel("Số điện thoại").fill(details.phone);
  await page.getByLabel("Địa chỉ nhận hàng").fill(details.address);
  await page.getByLabel("Ghi chú cho nhà sản xuất").fill(details.note);
}

/** The codes of the orders on the confirmation page, by the seller's name. */
export async function placedCodes(page: Page): Promise<Map<string, string>> {
  await page.waitForURL("**/thanh-toan/hoan-tat");
  const codes = new Map<string, string>();
  for (const card of await page.getByRole("article").all()) {
    const heading = (await card.getByRole("heading").textContent()) ?? "";
    const seller = (await card.getByRole("paragraph").first().textContent()) ?? "";
    codes.set(seller, heading.split(" ").at(-1) ?? "");
  }
  return codes;
}

/** Opens the page of an order that this device placed, or has opened before. */
export async function openOrderPage(page: Page, code: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/don-hang/${code}`);
  await page.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
}
