import type { Browser, Locator, Page } from "playwright-core";
import { BankService } from "../../apps/backend/integration-tests/support/bank-service";
import { decodeVietQr } from "../../packages/payment-codecs/src/decode-vietqr";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import { openBrowser } from "./browser";
import { dong } from "./dong";
import { house } from "./house";
import { placeBy, reloadUntilSeen } from "./prepaid";
import { readCode } from "./read-code";
import { logIn, openOrder } from "./seller";
import { BUYER, openOrderPage, somethingOf } from "./shopper";

const PHONE = { width: 360, height: 800 };
/** Takes transfers in the demonstration, to an account that does not exist. */
const SELLER = "ho-co-to";
const KEY = "khoa-cua-dich-vu-bao-tien";
/** What is missing of a transfer that was typed wrong, and what another is too much. */
const MISSING = 20_000;
const TOO_MUCH = 5_000;

let browser: Browser;
let page: Page;
/** The seller's phone. */
let door: Page;
let code: string;
let account: string;
let memo: string;
let total: number;

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  door = await (await browser.newContext({ viewport: PHONE })).newPage();
  await logIn(door, SELLER);
});

afterAll(async () => {
  await browser?.close();
});

function due(shown: Page): Locator {
  return shown.getByRole("region", { name: "Chuyển khoản cho đơn này" });
}

async function said(shown: Page, name: string): Promise<string> {
  const fact = due(shown).locator("dl > div").filter({ hasText: name }).locator("dd");
  return (await fact.textContent()) ?? "";
}

/** What a camera reads from the code as it stands on the screen. */
async function seen(shown: Page) {
  return decodeVietQr((await readCode(await due(shown).getByRole("img").screenshot())) ?? "");
}

/** Places an order by transfer, and keeps what its page asks for. */
async function place(): Promise<void> {
  const way = "Chuyển khoản qua mã QR";
  [code = ""] = (await placeBy(page, way, [await somethingOf(SELLER)])).values();
  account = await said(page, "Số tài khoản");
  memo = await said(page, "Nội dung");
  total = dong(await said(page, "Số tiền"));
}

async function openMoney(): Promise<void> {
  await door.goto(`${house().storefrontUrl}/ban-hang/tai-khoan`);
  await door.getByRole("heading", { name: "Nhận tiền bằng mã QR" }).waitFor();
}

/** What the seller's page of money keeps under this heading of the order, or of what is not known of any. */
function kept(heading: string, text: string): Locator {
  const section = door
    .locator("section")
    .filter({ has: door.getByRole("heading", { name: heading }) });
  return section.getByRole("listitem").filter({ hasText: text });
}

/** Sends a statement with this one line on the seller's page of money. */
async function sendStatement(reference: string, amount: number, text: string): Promise<void> {
  const line = `26/11/2026 08:15:00,${reference},${String(amount)},${text}`;
  const csv = `Ngày giao dịch,Số tham chiếu,Ghi có,Nội dung\n${line}`;
  const file = { name: "sao-ke.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
  await openMoney();
  await door.getByLabel("Tệp sao kê").setInputFiles(file);
  await door.getByRole("button", { name: "Đối chiếu" }).click();
}

describe("an order that is paid by transfer", () => {
  it("shows a code that a camera reads, on the screen and saved, which is found again on another phone", async () => {
    await place();
    const asked = { account, amountVnd: total, memo };
    expect(memo.slice(0, code.length)).toBe(code);
    expect(await seen(page)).toMatchObject(asked);
    const png = await due(page).getByRole("link", { name: "Lưu ảnh mã QR" }).getAttribute("href");
    const saved = Buffer.from((png ?? "").split(",")[1] ?? "", "base64");
    expect(decodeVietQr((await readCode(saved)) ?? "")).toMatchObject(asked);
    await expectFaultless(page);
    await shoot(page, "ck-1-da-dat");

    await page.context().close();
    page = await (await browser.newContext({ viewport: PHONE })).newPage();
    await page.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await page.getByLabel("Số điện thoại").fill(BUYER.phone);
    await page.getByRole("button", { name: "Xem đơn hàng" }).click();
    await page.getByText(/^Đơn đang chờ bạn chuyển khoản trước /).waitFor();
    expect(await seen(page)).toMatchObject(asked);
    await expectFaultless(page);
    await shoot(page, "ck-2-mo-lai-tren-may-khac");
  });

  it("says what is missing when the seller's bank tells of too little, and asks for the rest alone", async () => {
    await openMoney();
    await door.getByLabel("Khóa của webhook").fill(KEY);
    await door.getByRole("button", { name: "Lưu khóa" }).click();
    const hook = new URL(await door.locator("code").innerText());
    const address = `${house().backendUrl}${hook.pathname}`;
    const part = { account, reference: `FT-${code}-1`, amount: total - MISSING, memo };
    const forged = await new BankService(address, "khoa-cua-ke-doan-mo").tell(part);
    expect(forged.status).toBe(401);
    const bank = new BankService(address, KEY);
    for (const { status } of [await bank.tell(part), await bank.tell(part)]) {
      expect(status).toBe(200);
    }

    await openOrderPage(page, code);
    expect(
      dong(
        await due(page)
          .getByText(/^Đã nhận /)
          .textContent(),
      ),
    ).toBe(total - MISSING);
    expect(dong(await said(page, "Số tiền"))).toBe(MISSING);
    expect(await seen(page)).toMatchObject({ account, amountVnd: MISSING, memo });
    await page.getByText(/, còn thiếu 20\.000\s₫\. Đơn đang chờ bạn chuyển nốt /).waitFor();
    await expectFaultless(page);
    await shoot(page, "ck-3-con-thieu");

    await openMoney();
    await kept("Đang chờ tiền", code)
      .getByText(/ Đã nhận trước /)
      .waitFor();
    await expectFaultless(door);
    await shoot(door, "ck-4-nguoi-ban-con-cho");
    await door.getByRole("button", { name: "Ngắt dịch vụ" }).click();
    await door.getByLabel("Khóa của webhook").waitFor();
    expect((await bank.tell({ ...part, reference: `FT-${code}-9` })).status).toBe(404);
  });

  it("is the seller's to confirm once her statement has the rest, however often she sends it", async () => {
    const rest = [`FT-${code}-2`, MISSING, `MBVCB.77.${memo}.CT tu 0011`] as const;
    await sendStatement(...rest);
    await door.getByText("1 khoản đủ tiền đơn").waitFor();
    await shoot(door, "ck-5-sao-ke");
    await sendStatement(...rest);
    await door.getByText("1 khoản đã ghi từ trước").waitFor();
    await openOrderPage(page, code);
    await page.getByText(/^Đã nhận đủ tiền\. Nhà sản xuất sẽ xác nhận trước /).waitFor();
    expect(await due(page).count()).toBe(0);
    expect(await page.getByText(/phải trả lại bạn/).count()).toBe(0);
    await expectFaultless(page);
    await shoot(page, "ck-6-du-tien");
    await door.goto(`${house().storefrontUrl}/ban-hang`);
    await openOrder(door, code);
    await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
    await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).waitFor();
  });

  it("waits in the seller's queue where its memo was lost, and what was too much is owed to its buyer", async () => {
    await place();
    await sendStatement(`FT-${code}-3`, total + TOO_MUCH, "tra tien hang");
    await door.getByText("1 khoản chưa biết của đơn nào").waitFor();
    await openMoney();
    const money = kept("Chưa biết của đơn nào", `FT-${code}-3`);
    await expectFaultless(door);
    await shoot(door, "ck-7-chua-biet");
    await money.getByLabel("Mã đơn").fill(code);
    await money.getByRole("button", { name: "Ghi vào đơn này" }).click();
    await reloadUntilSeen(kept("Cần trả lại người mua", code));
    expect(await money.count()).toBe(0);
    await shoot(door, "ck-8-can-tra-lai");

    await openOrderPage(page, code);
    const owed = await page.getByText(/^Đã nhận đủ tiền\. .* phải trả lại bạn /).textContent();
    expect(owed).toMatch(/ phải trả lại bạn 5\.000\s₫\.$/);
    await expectFaultless(page);
    await shoot(page, "ck-9-nguoi-mua-duoc-tra-lai");

    await kept("Cần trả lại người mua", code)
      .getByRole("button", { name: "Đã trả lại" })
      .dblclick();
    await kept("Cần trả lại người mua", code).waitFor({ state: "detached" });
    await openOrderPage(page, code);
    expect(await page.getByText(/phải trả lại bạn/).count()).toBe(0);
  });
});
