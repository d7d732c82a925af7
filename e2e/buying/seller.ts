import type { Locator, Page } from "playwright-core";
import { house } from "./house";

/** What every demonstration person logs in with. */
export const PASSWORD = "minh-hoa-2026";

/** Logs a demonstration seller's person in at the seller door. */
export async function logIn(page: Page, seller: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/ban-hang`);
  await page.getByLabel("E-mail").fill(`${seller}@cho-lang.example`);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("heading", { name: "Đơn hàng", exact: true }).waitFor();
}

/** Says for the seller who is logged in whether she takes cash, and up to which sum, as typed. */
export async function setCash(
  page: Page,
  choice: "Nhận" | "Không nhận",
  ceiling = "",
): Promise<void> {
  await page.goto(`${house().storefrontUrl}/ban-hang/tai-khoan`);
  await page.getByRole("radio", { name: choice, exact: true }).check();
  await page.getByLabel("Mức cao nhất của một đơn (₫)").fill(ceiling);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
}

/** An order's card on the board that is open. Her oldest orders stand first: in a market that is busy the new one is some pages on. */
export async function findOrder(door: Page, code: string): Promise<Locator> {
  const order = door.getByRole("article", { name: `Xem đơn ${code}` });
  const next = door.getByRole("link", { name: "Trang sau" });
  await order.or(next).first().waitFor();
  while ((await order.count()) === 0) {
    const shown = door.url();
    await next.click();
    await door.waitForURL((url) => url.href !== shown);
  }
  return order;
}

/** Opens an order from the board that is open. */
export async function openOrder(door: Page, code: string): Promise<void> {
  const order = await findOrder(door, code);
  await order.getByRole("link", { name: `Xem đơn ${code}` }).click();
  await door.getByRole("heading", { level: 1, name: `Đơn ${code}` }).waitFor();
}
