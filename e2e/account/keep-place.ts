import type { Page } from "playwright-core";

/** Keeps an address on the page of the account's addresses, which is open. */
export async function keepPlace(page: Page, name: string, address: string): Promise<void> {
  await page.getByLabel("Họ tên người nhận").fill(name);
  await page.getByLabel("Địa chỉ nhận hàng").fill(address);
  await page.getByRole("button", { name: "Lưu địa chỉ", exact: true }).click();
  await page.getByText(name).waitFor();
}
