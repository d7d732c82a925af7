import type { Locator, Page } from "playwright-core";
import { house } from "./house";
import { openOrder } from "./seller";
import { openOrderPage } from "./shopper";

/** Brings an order to its buyer, from the door of its seller. */
export async function deliver(door: Page, code: string): Promise<void> {
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
  await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
  await door.getByRole("button", { name: /^Đã giao/ }).click();
  await door.getByText("Hàng hỏng, thiếu hoặc khách trả lại?").waitFor();
}

/** Opens the page of a complaint about an order's only line from the order's own. */
export async function openComplaint(on: Page, code: string, link = /^Khiếu nại: /): Promise<void> {
  await openOrderPage(on, code);
  await on.getByRole("link", { name: link }).click();
  await on.getByRole("heading", { level: 1, name: "Khiếu nại" }).waitFor();
}

/** Says that all came spoiled. */
export async function fillComplaint(on: Page, text: string): Promise<void> {
  await on.getByLabel(/^Hàng ôi, hỏng/).check();
  await on.getByLabel("Kể rõ cho người bán").fill(text);
}

/** The complaint about an order on the seller's page of those that wait. */
export async function askedOnBoard(door: Page, code: string): Promise<Locator> {
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await door.getByRole("link", { name: /khiếu nại chờ trả lời/ }).click();
  await door.getByRole("heading", { level: 1, name: "Khiếu nại của người mua" }).waitFor();
  return door.getByRole("article").filter({ hasText: code });
}

/** Has the seller refuse a complaint that waits for her. */
export async function refuseOnBoard(door: Page, code: string, why: string): Promise<void> {
  const card = await askedOnBoard(door, code);
  await card.getByText("Không hoàn, vì…").click();
  await card.getByLabel("Vì sao không hoàn tiền?").fill(why);
  await card.getByRole("button", { name: "Gửi câu trả lời" }).dblclick();
  await door.getByText("Đã ghi câu trả lời; người mua đọc được.").waitFor();
}
