import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn } from "../buying/seller";
import { EGGS } from "../buying/shopper";
import { DESK, logInToPanel } from "../operator/the-operator";
import { asSeller } from "./ask-seller";
import { clearBoard } from "./clear-board";
import { orderEggs } from "./order-eggs";
import { shoot } from "./shoot";

const PHONE = { width: 360, height: 800 };
const HEADINGS = "Mã đơn khách hàng;Mã vận đơn;Tiền thu hộ;Phí;Ngày chuyển tiền";

interface Sent {
  id: string;
  code: string;
  total_vnd: number;
}

let browser: Browser;
let page: Page;
let noted: Sent;
let unnoted: Sent;

/** Eggs that were ordered in cash and have arrived. */
async function delivered(): Promise<Sent> {
  const code = await orderEggs();
  const ask = await asSeller(EGGS.seller);
  const { orders } = await ask<{ orders: Sent[] }>("/seller/orders?status=placed&limit=100");
  const order = orders.find((one) => one.code === code);
  if (!order) throw new Error(`${code} is not on the board`);
  for (const step of ["confirm", "hand-over", "deliver"]) {
    await ask(`/seller/orders/${order.id}/${step}`, {});
  }
  return order;
}

function dong(amount: number): string {
  return `${amount.toLocaleString("vi-VN")} ₫`;
}

async function sendFile(door: Page, ...rows: string[]): Promise<void> {
  const csv = ["BẢNG ĐỐI SOÁT TIỀN THU HỘ", HEADINGS, ...rows].join("\r\n");
  await door.getByLabel("Tệp đối soát").setInputFiles({
    name: "doi-soat.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\uFEFF${csv}\r\n`),
  });
  await door.getByLabel(/^Tệp của đơn vị nào/).fill("GHN");
  await door.getByRole("button", { name: "Đối chiếu" }).click();
}

/** What stands on the page beside the form and what it says of the last file. */
async function books(door: Page): Promise<string[]> {
  const sections = door.locator("main section:not(#tep)");
  await sections.first().waitFor();
  return sections.allInnerTexts();
}

function missing(door: Page) {
  return door.locator("section").filter({ hasText: "Chưa chuyển lại" }).first();
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await clearBoard(EGGS.seller);
  noted = await delivered();
  unnoted = await delivered();
  await logIn(page, EGGS.seller);
});

afterAll(async () => {
  await browser?.close();
});

describe("a seller whose carrier collects her cash", () => {
  it("writes down who took a parcel, also once it has arrived, and sees what she waits for", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang/don-hang/${noted.id}`);
    await page.getByText("Đơn vị vận chuyển", { exact: true }).click();
    await page.getByLabel("Tên đơn vị").fill("GHN");
    await page.getByLabel(/^Mã vận đơn/).fill("ghn 7001");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Gửi qua GHN, mã GHN7001").waitFor();
    await expectFaultless(page);

    await page.goto(`${house().storefrontUrl}/ban-hang/tai-khoan`);
    await page.getByRole("link", { name: "Xem tiền thu hộ chưa về" }).click();
    await page.getByRole("heading", { level: 1, name: "Tiền thu hộ" }).waitFor();
    await missing(page).getByText(dong(noted.total_vnd)).first().waitFor();
    await page.getByText(/^GHN, giao .*, hôm nay · GHN7001$/).waitFor();
    await expectFaultless(page);
    await shoot(page, "tien-thu-ho-1-chua-ve");
  });

  it("is told what is wrong with a file, of which nothing is taken", async () => {
    const before = await books(page);
    await sendFile(page, `;GHN7001;nhiều;0;28/11/2026`);
    await page.getByRole("alert").getByText("Dòng 3: tiền thu hộ chưa đọc được.").waitFor();
    await expectFaultless(page);
    await shoot(page, "tien-thu-ho-2-tep-hong");
    expect(await books(page)).toEqual(before);
  });

  it("sees what came, what is short and what fits nothing; the same file again changes nothing", async () => {
    const rows = [
      `;GHN7001;${(noted.total_vnd - 5_000).toLocaleString("vi-VN")};22.000;28/11/2026`,
      `${unnoted.code};GHN7002;${String(unnoted.total_vnd)};22.000;28/11/2026`,
      `CLKHONGCO;GHN7003;90.000;22.000;28/11/2026`,
      `Tổng cộng;;1.000.000;66.000;`,
    ];
    await sendFile(page, ...rows);
    await page.getByText("Đã ghi 3 dòng mới.").waitFor();
    await missing(page).getByText("5.000 ₫").first().waitFor();
    await page.getByText(/^Thiếu tiền: 1/).waitFor();
    await page.getByText(/^Không có đơn này: 1/).waitFor();
    await page.getByText(/^Đủ tiền: 1/).click();
    await page.getByRole("link", { name: `${unnoted.code} · GHN7002` }).waitFor();
    await expectFaultless(page);
    await shoot(page, "tien-thu-ho-3-da-doi-chieu");
    await page.reload();
    const before = await books(page);
    await sendFile(page, ...rows.toReversed());
    await page.getByText("Các dòng trong tệp đã có từ trước, không ghi thêm.").waitFor();
    expect(await books(page)).toEqual(before);
  });
});

describe("the operator", () => {
  it("sees what carriers hold for whom, and what of their files fits nothing", async () => {
    const held = await delivered();
    await page.goto(`${house().storefrontUrl}/ban-hang/don-hang/${held.id}`);
    await page.getByText("Đơn vị vận chuyển", { exact: true }).click();
    await page.getByLabel("Tên đơn vị").fill("Viettel Post");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Gửi qua Viettel Post").waitFor();

    const context = await browser.newContext({ viewport: DESK, locale: "vi-VN" });
    const panel = await context.newPage();
    await logInToPanel(panel);
    await panel.getByRole("link", { name: "Tiền thu hộ" }).click();
    const carrier = panel.getByRole("row").filter({ hasText: "Viettel Post" });
    await carrier.getByText(dong(held.total_vnd)).first().waitFor();
    await panel.getByRole("row").filter({ hasText: "CLKHONGCO · GHN7003" }).waitFor();
    await shoot(panel, "tien-thu-ho-5-van-hanh");
  });
});
