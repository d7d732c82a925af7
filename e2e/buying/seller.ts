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
