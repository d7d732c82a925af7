import { randomInt } from "node:crypto";
import type { Page } from "playwright-core";
import { house } from "../buying/house";
import { codeSentTo } from "../selling/code-sent-to";

export const CODE = "Mã trong tin nhắn";

/** A number that nobody else of the journeys has. */
export function newNumber(): string {
  return `0936${String(randomInt(100_000, 1_000_000))}`;
}

/** Opens a page of the account; where it asks for the phone, logs in with this one and goes on to the page, or from the log-in's own to `then`. */
export async function logInTo(page: Page, path: string, phone: string, then = path): Promise<void> {
  await page.goto(`${house().storefrontUrl}${path}`);
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByRole("button", { name: "Nhận mã" }).click();
  await page.waitForURL("**/tai-khoan/dang-nhap/ma");
  await page.getByLabel(CODE).fill(await codeSentTo(phone));
  await page.getByRole("button", { name: "Vào tài khoản" }).click();
  await page.waitForURL(`**${then}`);
}

/** Agrees to have addresses kept, on the page that is open. */
export async function agreeToAddresses(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tôi đồng ý: Giữ và gợi ý địa chỉ" }).click();
}
