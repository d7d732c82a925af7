import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { PASSWORD } from "../buying/seller";
import { shoot } from "../selling/shoot";

const PHONE = { width: 360, height: 800 };
const DAY_MS = 86_400_000;
const RETURN_COLUMNS =
  "Mã,Tháng,Sàn khác,Trang riêng,Tin nhắn,Điện thoại,Bán tại chỗ,Bán buôn,Số đơn,Không bán gì,Lý do sửa";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A page of the door at which somebody of the demonstration has logged in, without script. */
async function enter(person: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${house().storefrontUrl}${path}`);
  await page.getByLabel("E-mail").fill(`${person}@cho-lang.example`);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).waitFor();
  return page;
}

/** axe needs script, so the page is looked at by a browser that has it. */
async function expectFaultless(page: Page): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE });
  await context.addCookies(await page.context().cookies());
  const scripted = await context.newPage();
  await scripted.goto(page.url());
  expect(await violationsOn(scripted)).toEqual([]);
  expect(await scripted.locator("h1").count()).toBe(1);
  expect(await scripted.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await context.close();
}

/** "2026-12-06" as the pages write it. */
function dayText(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))}/${String(Number(month))}/${year}`;
}

/** The last month but one that is no January or February, which are released together. */
function pastMonth(): string {
  const now = new Date();
  const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  if (before.getUTCMonth() < 2) before.setUTCMonth(-1);
  return before.toISOString().slice(0, 7);
}

/** The last month that is over: it may be filed. */
function lastMonth(): string {
  const now = new Date();
  const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  return before.toISOString().slice(0, 7);
}

/** The last quarter that is over: the demonstration releases months only. */
function pastQuarter(): string {
  const now = new Date();
  const quarter = Math.floor(now.getUTCMonth() / 3);
  return quarter === 0
    ? `${String(now.getUTCFullYear() - 1)}-Q4`
    : `${String(now.getUTCFullYear())}-Q${String(quarter)}`;
}

describe("the province's door", () => {
  const period = pastMonth();
  let figures: string;

  it("shows an officer who has not filed, reminds them, and keeps figures from her", async () => {
    const page = await enter("Can-Bo-Tinh", `/tinh?thang=${period}&trang=99`);
    await page.getByRole("heading", { level: 1, name: "Báo cáo tháng của nhà bán" }).waitFor();
    await page.getByText(/^\d+ trên \d+$/).waitFor();
    expect(new URL(page.url()).search).toBe(`?thang=${period}`);
    await expectFaultless(page);
    await shoot(page, "tinh-1-bao-cao");
    // Last month's may still be filed: a tile of the map leads to who has not, a tap reminds them all.
    await page.goto(`${house().storefrontUrl}/tinh`);
    await page
      .getByRole("navigation", { name: "Báo cáo đã nộp theo xã, phường, đặc khu" })
      .getByRole("link", { name: /: 0 trên [1-9]/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Nhắc mọi gian hàng chưa nộp ở đây" }).click();
    await page.getByText("Đã nhắc hôm nay").first().waitFor();
    expect(await page.getByRole("button", { name: /^Nhắc/ }).count()).toBe(0);
    await expectFaultless(page);
    await shoot(page, "tinh-5-cho-o-dau");
    expect(await page.getByRole("link", { name: "Công bố" }).count()).toBe(0);
    await page.getByRole("link", { name: "Báo cáo của sở" }).click();
    await page.getByRole("heading", { level: 1, name: /^Báo cáo sàn OCOP/ }).waitFor();
    await page.getByLabel("Số gian hàng").fill("mười");
    await page.getByLabel("Theo kế hoạch, quyết định nào").fill("Kế hoạch minh họa 01");
    await page.getByRole("button", { name: "Ghi chỉ tiêu" }).click();
    await page
      .getByRole("alert")
      .getByText(/^Chỉ tiêu là số gian hàng/)
      .waitFor();
    expect(await page.getByLabel("Số gian hàng").inputValue()).toBe("mười");
    const plan = await page.getByLabel("Theo kế hoạch, quyết định nào").inputValue();
    expect(plan).toBe("Kế hoạch minh họa 01");
    await page.getByLabel("Số gian hàng").fill("12");
    await page.getByRole("button", { name: "Ghi chỉ tiêu" }).click();
    await page.getByText("Chỉ tiêu: 12 gian hàng (Kế hoạch minh họa 01)").waitFor();
    await expectFaultless(page);
    await shoot(page, "tinh-4-bao-cao-cua-so");
    await page.goto(`${house().storefrontUrl}/tinh/cong-bo`);
    await page.getByText("Bạn không có quyền xem phần này").waitFor();
    await page.context().close();
  });

  it("has a statistician work a period out, who cannot check it herself", async () => {
    const page = await enter("thong-ke-tinh", "/tinh/cong-bo");
    await page.locator("select[name=ky]").selectOption(pastQuarter());
    await page.getByRole("button", { name: "Khóa đầu vào và tính" }).click();
    await page.getByText("Đã tính, chờ người khác kiểm tra").waitFor();
    figures = new URL(page.url()).pathname;
    expect(await page.getByRole("button", { name: /Tôi đã kiểm tra/ }).count()).toBe(0);
    await expectFaultless(page);
    await page.context().close();
  });

  it("has a statistician file the return of a seller without a shop, asked before what looks odd", async () => {
    const page = await enter("thong-ke-tinh", "/tinh/nap-tep");
    const month = lastMonth();
    const returns = page.getByRole("region", { name: "Báo cáo tháng của nhà bán" });
    const send = async (row: string) => {
      await returns.getByLabel("Hoặc dán nội dung tệp").fill(`${RETURN_COLUMNS}\n${row}`);
      await returns.getByRole("button", { name: "Nạp tệp" }).click();
    };
    await send(`MH-201,${month},năm triệu,,,,,,,,`);
    await returns.getByRole("alert").getByText("Chưa ghi dòng nào: có 1 chỗ chưa đúng.").waitFor();
    await returns.getByText("Dòng 2, cột Sàn khác").waitFor();
    const typed = await returns.getByLabel("Hoặc dán nội dung tệp").inputValue();
    expect(typed).toContain("năm triệu");
    await expectFaultless(page);

    await send(`MH-201,${month},5000000,,,,,,,,`);
    await returns.getByText(/Mọi đơn bán lẻ đều đặt trực tuyến/).waitFor();
    await shoot(page, "tinh-6-nap-tep");
    await returns.getByLabel("Tôi đã xem lại, các số này đúng").check();
    await returns.getByRole("button", { name: "Nạp tệp" }).click();
    await returns.getByRole("status").getByText("Đã ghi 1 báo cáo.").waitFor();

    await page.goto(`${house().storefrontUrl}/tinh?thang=${month}`);
    const filer = page.getByRole("listitem").filter({ hasText: /^Nhà bán minh họa số 1(?!\d)/ });
    await filer.getByText(/^Đã nộp.*trực tuyến 100/).waitFor();
    await filer.getByText("Nộp khi không có gian hàng").waitFor();
    expect(await filer.getByText("nhận phiếu rồi nạp tệp").count()).toBe(0);
    await expectFaultless(page);
    await page.context().close();
  });

  it("gives her the list of sellers as a file, which changes nothing when it is taken in again", async () => {
    const page = await enter("thong-ke-tinh", "/tinh/cong-bo");
    const link = page.getByRole("link", { name: "Danh sách nhà bán của tỉnh (CSV)" });
    const path = (await link.getAttribute("href")) ?? "";
    const answer = await page.request.get(`${house().storefrontUrl}${path}`);
    const lines = (await answer.text()).trim().split("\r\n");
    const sellers = lines.length - 1;
    expect(sellers).toBeGreaterThan(20);
    await page.goto(`${house().storefrontUrl}/tinh/nap-tep`);
    const list = page.getByRole("region", { name: "Danh sách nhà bán của tỉnh" });
    await list.getByLabel("Hoặc dán nội dung tệp").fill(lines.join("\n"));
    await list.getByRole("button", { name: "Nạp tệp" }).click();
    const done = `Đã thêm 0 nhà bán, ghi lại ${String(sellers)} nhà đã có.`;
    await list.getByRole("status").getByText(done).waitFor();
    await page.context().close();
  });

  it("has a releaser check it and set its day, and an auditor read who did what", async () => {
    const page = await enter("cong-bo-tinh", figures);
    await page.getByText("Chưa công bố. Tên bạn được ghi").waitFor();
    await page.getByRole("button", { name: /Tôi đã kiểm tra/ }).click();
    const tomorrow = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);
    await page.getByLabel("Ngày công bố").fill(tomorrow);
    await page.getByRole("button", { name: "Đặt ngày công bố" }).click();
    await page.getByText(`Đã đặt ngày công bố, ngày ${dayText(tomorrow)}`).waitFor();
    const later = new Date(Date.now() + 9 * DAY_MS).toISOString().slice(0, 10);
    await page.getByLabel("Ngày công bố").fill(later);
    await page.getByRole("button", { name: "Đặt lại ngày công bố" }).click();
    await page.getByText(`Đã đặt ngày công bố, ngày ${dayText(later)}`).waitFor();
    await expectFaultless(page);
    await shoot(page, "tinh-2-so-lieu");
    await page.context().close();

    const log = await enter("kiem-toan", "/tinh/nhat-ky");
    const lines = log.getByRole("listitem");
    await lines
      .filter({ hasText: "Thống kê của tỉnh" })
      .getByText(/tính số liệu/)
      .first()
      .waitFor();
    await lines
      .filter({ hasText: "Công bố của tỉnh" })
      .getByText(/đặt ngày công bố · Quý \d\/\d{4}, bản 1/)
      .first()
      .waitFor();
    await lines.getByText(`${dayText(later)} (trước là ${dayText(tomorrow)})`).waitFor();
    expect(await lines.getByText(/srel_|prov_/).count()).toBe(0);
    await lines
      .filter({ hasText: "Công bố của tỉnh" })
      .getByText(/xem số liệu trước/)
      .first()
      .waitFor();
    await expectFaultless(log);
    await shoot(log, "tinh-3-nhat-ky");
    await log.context().close();
  });
});
