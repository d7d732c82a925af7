import type { Locator, Page } from "playwright-core";
import { startHouse, type House, type HouseOptions } from "../support/start-house";
import { dong } from "./dong";
import { house } from "./house";
import { addFromPage, EGGS, fillCheckout, placedCodes } from "./shopper";

/** Stripe's own numbers for trying out. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  challenged: "4000 0000 0000 3220",
  refused: "4000 0000 0000 0002",
};

/** How long a page may take to follow what was done elsewhere: some of it is done every minute. */
const PATIENCE_MS = 100_000;
/** How long one look at it lasts. */
const GLANCE_MS = 3_000;

/**
 * Has a file's journeys walk through a house with the gateways' stand-ins, as `npm start` has them. Null where a
 * house stands already.
 *
 * @param env added to the environment of both apps
 */
export async function openPaidHouse(env: HouseOptions["env"] = {}): Promise<House | null> {
  if (!process.env.TEST_DEMONSTRATION_DATABASE_URL) return null;
  const own = await startHouse({
    env: (doors) => ({
      FAKE_GATEWAYS: "true",
      ...(typeof env === "function" ? env(doors) : env),
    }),
  });
  const { storefrontUrl: STOREFRONT_URL, backendUrl: BACKEND_URL } = own;
  Object.assign(process.env, { HOUSES: "[]", STOREFRONT_URL, BACKEND_URL });
  return own;
}

/**
 * Places a basket of one of each of these to be paid in this way, null where there is only one, and answers its orders'
 * codes by their sellers' names.
 */
export async function placeBy(
  page: Page,
  way: string | null,
  handles = [EGGS.handle],
): Promise<Map<string, string>> {
  for (const handle of handles) await addFromPage(page, handle);
  await page.goto(`${house().storefrontUrl}/thanh-toan`);
  await fillCheckout(page);
  await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
  if (way !== null) await page.getByLabel(way).check();
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  return placedCodes(page);
}

/** Opens the page of a gateway's stand-in from ours, which asks for what ours says. */
export async function openPayPage(page: Page): Promise<void> {
  const link = page.getByRole("link", { name: /^Trả \d/ });
  const asked = dong(await link.textContent());
  await link.click();
  await page.getByText(/^Thanh toán thử: không có đồng nào được chuyển, đừng/).waitFor();
  expect(dong(await page.locator(".total").textContent())).toBe(asked);
}

/** Pays on the stand-in's page for cards, and is back on ours. */
export async function payByCard(page: Page): Promise<void> {
  await openPayPage(page);
  await page.getByLabel("Số thẻ").fill(CARDS.good);
  await page.getByRole("button", { name: /^Trả/ }).click();
  await expectPaid(page);
}

/** Waits for the page that says that all of the basket is paid, with no way to pay again. */
export async function expectPaid(page: Page): Promise<void> {
  await page.waitForURL("**/thanh-toan/hoan-tat*");
  await page.getByText(/^Đã nhận .* cho cả giỏ hàng\.$/).waitFor();
  expect(await page.getByRole("link", { name: /^Trả \d/ }).count()).toBe(0);
  await page
    .getByText(/^Đã trả qua cổng thanh toán: /)
    .first()
    .waitFor();
  expect(await page.getByText(/^Bạn trả một lần cho cả giỏ hàng/).count()).toBe(0);
}

/** Loads the page again until this is on it: what is told in the background arrives within moments. */
export async function reloadUntilSeen(said: Locator): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await said.waitFor({ timeout: GLANCE_MS });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await said.page().reload();
    }
  }
}
