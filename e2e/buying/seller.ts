import type { Page } from "playwright-core";
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
