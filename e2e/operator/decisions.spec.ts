import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { deliver, fillComplaint, openComplaint, refuseOnBoard } from "../buying/complaining";
import { dong } from "../buying/dong";
import { house } from "../buying/house";
import { openPaidHouse, payByCard, placeBy, reloadUntilSeen } from "../buying/prepaid";
import { logIn } from "../buying/seller";
import { EGGS, openOrderPage } from "../buying/shopper";
import { shoot } from "../selling/shoot";
import type { House } from "../support/start-house";
import { DESK, logInToPanel } from "./the-operator";

const PHONE = { width: 360, height: 800 };
const CARD = "Thẻ (Visa, Mastercard, JCB)";
/** Time for a journey that waits for what the market does every minute. */
const BY_THE_MINUTE_MS = 180_000;

let browser: Browser;
/** The buyer's phone. */
let page: Page;
/** The seller's phone. */
let door: Page;
let panel: Page;
/** Null where a house stands already. */
let own: House | null = null;

beforeAll(async () => {
  own = await openPaidHouse();
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  door = await (await browser.newContext({ viewport: PHONE })).newPage();
  panel = await (await browser.newContext({ viewport: DESK, locale: "vi-VN" })).newPage();
  await logIn(door, EGGS.seller);
  await logInToPanel(panel);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** A complaint that its seller refused and its buyer laid before the operator. */
async function laidBefore(code: string): Promise<void> {
  await deliver(door, code);
  await openComplaint(page, code);
  await fillComplaint(page, "Cả hộp bị ung.");
  await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
  await page.getByText(/^Chờ người bán trả lời, chậm nhất/).waitFor();
  await refuseOnBoard(door, code, "Hàng tươi lúc gửi.");
  await openComplaint(page, code, /^Xem khiếu nại: /);
  await page.getByLabel("Vì sao bạn không đồng ý?").fill("Ảnh chụp rõ cả hộp.");
  await page.getByRole("button", { name: "Gửi ban quản lý chợ" }).click();
  await page.getByText(/^Ban quản lý chợ quyết định trước/).waitFor();
}

const rowOf = (code: string) => panel.getByRole("row").filter({ hasText: code });

/** Decides a complaint in the panel, and finds it there among those that have ended. */
async function decide(code: string, outcome: string, why: string): Promise<void> {
  await panel.goto(`${house().backendUrl}/app/complaints`);
  await rowOf(code).getByText("Hàng tươi lúc gửi.").waitFor();
  await rowOf(code).getByText("Ảnh chụp rõ cả hộp.").waitFor();
  await rowOf(code).getByRole("button", { name: "Quyết định" }).click();
  const prompt = panel.getByRole("alertdialog");
  // Nothing is decided by an empty form.
  await prompt.getByRole("button", { name: "Xác nhận" }).click();
  await panel.locator("#outcome[aria-invalid=true]").waitFor();
  await panel.locator("#decision[aria-invalid=true]").waitFor();
  await panel.locator("#outcome").click();
  await panel.getByRole("option", { name: outcome, exact: true }).click();
  await panel.locator("#decision").fill(why);
  await shoot(panel, `quyet-dinh-${outcome.includes("người mua") ? "hoan" : "khong"}`);
  await prompt.getByRole("button", { name: "Xác nhận" }).click();
  await panel.getByText("Đã ghi quyết định").first().waitFor();
  await rowOf(code).waitFor({ state: "detached" });
  await panel.getByRole("combobox", { name: "Xem" }).click();
  await panel.getByRole("option", { name: "Đã xong" }).click();
  await rowOf(code).getByText(outcome, { exact: true }).waitFor();
  expect(await rowOf(code).getByRole("button", { name: "Quyết định" }).count()).toBe(0);
}

describe("a complaint that the operator decides", () => {
  it(
    "for the buyer is paid back by card, which its money row and the buyer's page say alike",
    async () => {
      const [code = ""] = (await placeBy(page, CARD)).values();
      await payByCard(page);
      await laidBefore(code);
      await decide(code, "Hoàn tiền cho người mua", "Ảnh cho thấy cả hộp hỏng.");

      await openComplaint(page, code, /^Xem khiếu nại: /);
      await page.getByText("Ban quản lý chợ quyết định: bạn được hoàn tiền").waitFor();
      await page.getByText("Ảnh cho thấy cả hộp hỏng.").waitFor();
      await shoot(page, "quyet-dinh-hoan-nguoi-mua");
      await openOrderPage(page, code);
      const said = await page.getByText(/₫ được hoàn lại theo cách bạn đã trả\./).textContent();
      const back = dong(/([\d.]+)\s₫ được hoàn lại/.exec(said ?? "")?.[1] ?? null);
      expect(back).toBeGreaterThan(0);

      await panel.goto(`${house().backendUrl}/app/payments`);
      const money = rowOf(code).getByText(/₫ đã hoàn/);
      await rowOf(code).waitFor();
      await reloadUntilSeen(money);
      expect(dong((await money.textContent())?.split("₫")[0] ?? null)).toBe(back);
      await shoot(panel, "quyet-dinh-hoan-tien");
    },
    BY_THE_MINUTE_MS,
  );

  it("for the seller moves no money, and the buyer reads why", async () => {
    const [code = ""] = (await placeBy(page, "Tiền mặt khi nhận hàng")).values();
    await laidBefore(code);
    await decide(code, "Không hoàn tiền", "Ảnh là của hộp khác.");

    await openComplaint(page, code, /^Xem khiếu nại: /);
    await page.getByText("Ban quản lý chợ quyết định: không hoàn tiền").waitFor();
    await page.getByText("Ảnh là của hộp khác.").waitFor();
    expect(await page.getByRole("button", { name: "Gửi ban quản lý chợ" }).count()).toBe(0);
    await openOrderPage(page, code);
    expect(await page.getByText(/còn phải trả lại bạn|được hoàn lại/).count()).toBe(0);
  });
});
