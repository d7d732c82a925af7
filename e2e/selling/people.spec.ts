import type { Browser, BrowserContext, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn } from "../buying/seller";
import { EGGS } from "../buying/shopper";
import { codeSentTo } from "./code-sent-to";

const PHONE = { width: 360, height: 800 };
/** What somebody takes for a tap or a figure who reads what stands there. */
const SECONDS_A_TOUCH = 6;
const HELPER = { name: "Đỗ Thị Bưu", phone: "0987654321" };

let browser: Browser;
let owner: BrowserContext;
let helper: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await browser.newContext({ viewport: PHONE });
  helper = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
});

async function expectFaultless(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator("h1").count()).toBe(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
}

describe("a helper of a seller", () => {
  let page: Page;
  let link: string;

  it("is invited by the owner, with a link that is shown once", async () => {
    page = await owner.newPage();
    await logIn(page, EGGS.seller);
    await page.getByRole("link", { name: "Người và quyền" }).click();
    await page.getByRole("heading", { level: 1, name: "Người và quyền" }).waitFor();
    await page.getByRole("button", { name: "Tạo lời mời" }).click();
    const shown = page.getByText(/\/ban-hang\/loi-moi\//);
    link = (await shown.textContent()) ?? "";
    expect(link.startsWith(house().storefrontUrl)).toBe(true);
    await expectFaultless(page);
    await page.reload();
    expect(await page.getByText(/\/ban-hang\/loi-moi\//).count()).toBe(0);
    await page.getByRole("heading", { name: "Lời mời đang chờ" }).waitFor();
  });

  it("joins with a phone, without script, and may do only what was chosen", async () => {
    const door = await helper.newPage();
    await door.goto(link);
    await door.getByRole("button", { name: "Nhận mã" }).click();
    await door.getByText("Hãy ghi họ tên của bạn.").waitFor();
    await door.getByLabel("Họ tên của bạn").fill(HELPER.name);
    await door.getByLabel("Số điện thoại").fill("098 765 43 21");
    await door.getByRole("button", { name: "Nhận mã" }).click();
    await door.getByRole("heading", { level: 1, name: "Nhập mã" }).waitFor();
    // Without the port, which may well have these digits.
    const { pathname, search, hash } = new URL(door.url());
    expect(pathname + search + hash).not.toContain("98");
    const code = await codeSentTo(HELPER.phone);
    await door.getByLabel("Mã 6 chữ số").fill(code === "111111" ? "222222" : "111111");
    await door.getByRole("button", { name: "Vào bán hàng" }).click();
    await door.getByText("Mã chưa đúng hoặc đã hết hạn").waitFor();
    await door.getByLabel("Mã 6 chữ số").fill(code);
    await door.getByRole("button", { name: "Vào bán hàng" }).click();
    await door.getByText(`${HELPER.name} (Người giúp)`).waitFor();
    expect(await door.getByRole("link", { name: "Người và quyền" }).count()).toBe(0);
    await door.goto(`${house().storefrontUrl}/ban-hang/nguoi`);
    await door.getByRole("heading", { name: "Bạn chưa có quyền xem trang này" }).waitFor();
    await door.goto(link);
    await door.getByRole("heading", { name: "Lời mời không còn dùng được" }).waitFor();
  });

  it("stands in the log, and is out once she is taken from the seller", async () => {
    await page.reload();
    await page.getByText(`${HELPER.name} (Người giúp)`).first().waitFor();
    await page.getByText(`Đổi quyền của ${HELPER.name}`).click();
    await page.getByText(`Gỡ ${HELPER.name} khỏi gian hàng`).click();
    await page.getByRole("button", { name: "Đúng, gỡ ngay" }).click();
    await page.getByText("gỡ một người khỏi gian hàng").waitFor();
    expect(await page.getByRole("heading", { name: HELPER.name }).count()).toBe(0);
    const door = await helper.newPage();
    await door.goto(`${house().storefrontUrl}/ban-hang`);
    expect(new URL(door.url()).pathname).toBe("/ban-hang/dang-nhap");
  });

  it("can't be made of the last owner's place", async () => {
    await page
      .getByText(/^Đổi quyền của/)
      .first()
      .click();
    await page.getByLabel("Người làm").first().check();
    await page.getByRole("button", { name: "Lưu quyền" }).first().click();
    await page.getByText("Gian hàng cần ít nhất một chủ.").waitFor();
  });
});

describe("the monthly return", () => {
  let page: Page;
  let touches = 0;

  async function tap(name: string | RegExp, role: "link" | "button" = "button"): Promise<void> {
    touches += 1;
    await page.getByRole(role, { name }).first().click();
  }

  async function type(label: string, text: string): Promise<void> {
    touches += 1;
    await page.getByLabel(label, { exact: true }).fill(text);
  }

  it("says what is wrong with a figure, and keeps all that was typed, also over a lost page", async () => {
    page = await owner.newPage();
    await page.goto(`${house().storefrontUrl}/ban-hang/bao-cao`);
    await tap(/Báo cáo ngay/, "link");
    await type("Mạng xã hội, tin nhắn", "năm triệu");
    await type("Điện thoại", "-5");
    await type("Bán lẻ tại chỗ", "1000000000000000");
    await tap("Nộp báo cáo");
    await page.getByText("Chỉ ghi chữ số").waitFor();
    await page.getByText("Số tiền không thể âm").waitFor();
    await page.getByText("lớn hơn một nghìn tỷ đồng").waitFor();
    await expectFaultless(page);
    await page.reload();
    const kept = page.getByLabel("Bán lẻ tại chỗ", { exact: true });
    expect(await kept.inputValue()).toBe("1000000000000000");
  });

  it("is filed in two minutes with at most twelve taps and inputs, an odd figure asked about once", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang`);
    touches = 0;
    const begun = Date.now();
    await tap("Báo cáo", "link");
    await tap(/Báo cáo ngay/, "link");
    await type("Mạng xã hội, tin nhắn", "5.000.000");
    await type("Điện thoại", "1.000.000");
    await type("Bán lẻ tại chỗ", "900000000000");
    await tap("Nộp báo cáo");
    await page.getByRole("heading", { name: "Xin xem lại một chút" }).waitFor();
    touches += 1;
    await page.getByRole("button", { name: "Đúng rồi, nộp" }).dblclick();
    await page.getByText("doanh thu bán lẻ của bạn đến từ kênh trực tuyến").waitFor();
    expect(touches).toBeLessThanOrEqual(12);
    expect(Date.now() - begun + touches * SECONDS_A_TOUCH * 1_000).toBeLessThanOrEqual(120_000);
    await page.getByText("Bản 1").waitFor();
    await expectFaultless(page);
    await page.getByRole("link", { name: "Xem phiếu để in" }).click();
    await page.getByRole("heading", { level: 1, name: "Phiếu nhận báo cáo tháng" }).waitFor();
    await page.getByText("900.000.000.000").first().waitFor();
  });

  it("cannot be filed for a month that is not over, nor twice over by a second tap", async () => {
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    await page.goto(`${house().storefrontUrl}/ban-hang/bao-cao/${now}`);
    await page.getByRole("heading", { name: "Chưa báo cáo được tháng này" }).waitFor();
    await page.goto(`${house().storefrontUrl}/ban-hang/bao-cao`);
    expect(await page.getByText("Bản 2").count()).toBe(0);
  });
});
