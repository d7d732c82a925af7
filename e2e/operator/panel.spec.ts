import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { DESK, logInToPanel } from "./the-operator";

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Addresses outside of the backend that something was really sent to. */
const strangers: string[] = [];
/** What the page complained about. */
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: DESK,
    locale: "vi-VN",
  });
  page = await context.newPage();
  page.on("response", (answer) => {
    if (!answer.url().startsWith(house().backendUrl) && /^https?:/.test(answer.url())) {
      strangers.push(answer.url());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
});

describe("the operator's panel", () => {
  it("works under its policy: it logs in, lists orders and says which are made up", async () => {
    await logInToPanel(page);
    await page.goto(`${house().backendUrl}/app/orders`);
    await page.getByText(/đơn được tạo sẵn, \d+ đơn do khách đặt/).waitFor();
    await page.getByText("(minh họa)", { exact: false }).nth(1).waitFor();
    const flag = page.locator("img[src*='/flag-icons/']").first();
    await flag.waitFor({ state: "attached" });
    // Drawn by the panel's own style instead of the picture that the policy stops.
    expect(await flag.evaluate((one) => getComputedStyle(one).content)).toContain("data:image/svg");
  });

  it("says on an order's page that it is made up", async () => {
    // The oldest one: the newest may be of a shop that another journey has opened, which is not made up.
    await page.goto(`${house().backendUrl}/app/orders?order=created_at`);
    await page.getByText("(minh họa)", { exact: false }).nth(1).waitFor();
    await page.locator("table tbody tr").first().click();
    await page.waitForURL(/\/app\/orders\/order_/);
    await page.getByText(/^Đơn (minh họa|đặt ở một nhà sản xuất minh họa)/).waitFor();
  });

  it("says so of products, in their list and on their own pages", async () => {
    await page.goto(`${house().backendUrl}/app/products`);
    await page.getByText(/Chợ đang có \d+ nhà sản xuất minh họa/).waitFor();
    await page.locator("table tbody tr").first().click();
    await page.waitForURL(/\/app\/products\/prod_/);
    await page.getByText(/^Sản phẩm minh họa/).waitFor();
  });

  it("opens the market's own pages", async () => {
    for (const [path, heading] of [
      ["/app/sellers", "Nhà sản xuất"],
      ["/app/applications", "Hồ sơ mở gian hàng"],
      ["/app/requirements", "Điều kiện mở gian hàng"],
      ["/app/certificates", "Chứng nhận OCOP"],
      ["/app/listing-changes", "Duyệt hàng"],
      ["/app/bank-changes", "Đổi tài khoản nhận tiền"],
      ["/app/payments", "Thanh toán qua thẻ và ví"],
      ["/app/remittances", "Tiền thu hộ theo gian hàng"],
      ["/app/complaints", "Khiếu nại của người mua"],
      ["/app/acts", "Nhật ký"],
      ["/app/outbox", "Tin nhắn"],
      ["/app/official-statistics", "Số liệu đã công bố"],
      ["/app/statistics-releases", "Số liệu tỉnh công bố"],
      ["/app/monthly-returns", "Báo cáo tháng"],
    ] as const) {
      await page.goto(`${house().backendUrl}${path}`);
      await page.getByRole("heading", { name: heading }).first().waitFor();
    }
  });

  it("shows another part of a list when asked for it", async () => {
    await page.goto(`${house().backendUrl}/app/reviews`);
    await page.getByRole("combobox", { name: "Xem" }).click();
    await page.getByRole("option", { name: "Đang hiện" }).click();
    await page.locator("table tbody tr").nth(1).waitFor();
  });

  it("says under a file's text what is wrong with it", async () => {
    await page.goto(`${house().backendUrl}/app/statistics-releases`);
    await page.getByText("Danh sách nhà bán").click();
    await page.getByLabel("Nội dung tệp").fill("Mã,Tên\r\n1,Không đủ cột");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.locator("#frame-csv[aria-invalid=true]").waitFor();
  });

  it("has asked nobody but the backend, and only third parties' flags were stopped", () => {
    expect(strangers).toEqual([]);
    expect(complaints.filter((text) => !text.includes("/flag-icons/"))).toEqual([]);
  });

  it("stands in nobody's frame", async () => {
    const answer = await fetch(`${house().backendUrl}/app`);
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const api = await fetch(`${house().backendUrl}/open-data/sales`);
    expect(api.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(api.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
