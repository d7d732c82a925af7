import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn } from "../buying/seller";
import { BUYER, EGGS } from "../buying/shopper";
import { clearBoard } from "./clear-board";
import { orderEggs } from "./order-eggs";
import { readPaper } from "./read-paper";
import { lastMonths, salesOfOrders, salesOnPaper } from "./sales-of";
import { shoot } from "./shoot";

const PHONE = { width: 360, height: 800 };

let browser: Browser;
let seller: BrowserContext;
let codes: string[];

async function select(page: Page): Promise<void> {
  for (const code of codes) {
    await page.getByRole("checkbox", { name: `Chọn đơn ${code}` }).check();
  }
}

async function open(page: Page, status: string): Promise<void> {
  await page.goto(`${house().storefrontUrl}/ban-hang?trang-thai=${status}`);
}

/** Kept pages follow a change within moments; the bound is that of the test. */
async function reloadUntil(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await page.waitForTimeout(250);
    await page.reload();
  }
}

beforeAll(async () => {
  browser = await openBrowser();
  seller = await browser.newContext({ viewport: PHONE });
  await clearBoard(EGGS.seller);
  codes = [await orderEggs(), await orderEggs()];
});

afterAll(async () => {
  await browser?.close();
});

describe("a seller with two new orders on her phone", () => {
  let page: Page;

  it("sees what is left of her time and confirms both at once", async () => {
    page = await seller.newPage();
    await logIn(page, EGGS.seller);
    const card = page.getByRole("article", { name: `Xem đơn ${codes[0] ?? ""}` });
    await card.getByText(/^Còn .* làm việc$/).waitFor();
    await select(page);
    await page.getByText("Đã chọn 2 đơn").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole("button", { name: "Xác nhận các đơn đã chọn" }).dblclick();
    await page.getByText("Đã xác nhận 2 đơn.").waitFor();
  });

  it("prints a label for each, which leads a camera to the order", async () => {
    await open(page, "confirmed");
    await select(page);
    const opening = seller.waitForEvent("page");
    await page.getByRole("button", { name: "Nhãn gửi" }).click();
    const opened = await opening;
    await opened.waitForURL(/giay-to\/nhan\?/);
    const labels = await readPaper(page, opened.url(), "nhan-gui");
    await opened.close();
    expect(labels.map(({ qr }) => qr)).toEqual(
      codes.map((code) => `${house().storefrontUrl}/don-hang/${code}`),
    );
    expect(labels[0]?.text).toContain("Thu tiền khi giao");
    expect(labels[0]?.text).toContain("HÀNG DỄ VỠ");
  });

  it("hands both over without script", async () => {
    const plain = await browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await seller.storageState(),
    });
    const door = await plain.newPage();
    await open(door, "confirmed");
    await select(door);
    await door.getByRole("button", { name: "Đã gửi các đơn đã chọn" }).click();
    await open(door, "handed_over");
    for (const code of codes) {
      await door.getByRole("link", { name: `Xem đơn ${code}` }).waitFor();
    }
    await plain.close();
  });

  it("takes a box off that she can't send and confirms the rest, without script", async () => {
    const code = await orderEggs(2);
    const plain = await browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await seller.storageState(),
    });
    const door = await plain.newPage();
    await open(door, "placed");
    await door.getByRole("link", { name: `Xem đơn ${code}` }).click();
    await door.getByText("Không gửi được món nào?").click();
    await door.getByLabel(/^Số lượng không gửi/).fill("1");
    await door.getByLabel("Lý do").selectOption("Hết hàng");
    await door.getByRole("button", { name: "Bớt khỏi đơn và báo người mua" }).click();
    await door.getByRole("heading", { name: "Người bán không gửi được" }).waitFor();
    await door.getByRole("button", { name: "Xác nhận đơn" }).click();
    await open(door, "confirmed");
    await door.getByRole("link", { name: `Xem đơn ${code}` }).waitFor();
    await door.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await door.getByLabel("Số điện thoại").fill(BUYER.phone);
    await door.getByRole("button", { name: "Xem đơn hàng" }).click();
    await door.getByText("Hết hàng", { exact: true }).waitFor();
    await plain.close();
  });

  it("pays a box back that arrived spoiled, without script, and its buyer sees it", async () => {
    const code = await orderEggs(2);
    const plain = await browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await seller.storageState(),
    });
    const door = await plain.newPage();
    await open(door, "placed");
    await door.getByRole("link", { name: `Xem đơn ${code}` }).click();
    for (const step of ["Xác nhận đơn", "Đã gửi cho người giao", "Đã giao và thu tiền"]) {
      await door.getByRole("button", { name: step }).click();
    }
    await door.getByText("Hàng hỏng, thiếu hoặc khách trả lại?").click();
    await door.getByLabel(/^Số lượng hoàn/).fill("3");
    await door.getByLabel("Lý do").selectOption("Hàng ôi, hỏng");
    const payBack = door.getByRole("button", { name: "Hoàn tiền và báo người mua" });
    await payBack.click();
    await door.getByText(/số lượng không quá số người mua còn giữ/).waitFor();
    await door.getByLabel(/^Số lượng hoàn/).fill("1");
    await payBack.click();
    await door.getByRole("heading", { name: "Hàng được hoàn" }).waitFor();
    const buyer = await plain.newPage();
    await buyer.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await buyer.getByLabel("Số điện thoại").fill(BUYER.phone);
    await buyer.getByRole("button", { name: "Xem đơn hàng" }).click();
    await buyer.getByText(/^Người bán còn phải trả lại bạn/).waitFor();
    await door.getByRole("button", { name: /^Tôi đã trả lại/ }).click();
    await door.getByText(/^Bạn còn phải trả lại người mua/).waitFor({ state: "detached" });
    await plain.close();
  });

  it("says of an order on its way that it was not taken, without script, and its buyer reads it", async () => {
    const code = await orderEggs();
    const plain = await browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await seller.storageState(),
    });
    const door = await plain.newPage();
    await open(door, "placed");
    await door.getByRole("link", { name: `Xem đơn ${code}` }).click();
    for (const step of ["Xác nhận đơn", "Đã gửi cho người giao"]) {
      await door.getByRole("button", { name: step }).click();
    }
    await door.getByText("Khách không nhận hàng?").click();
    const sellable = door.getByLabel(/^Hàng còn bán được/);
    const end = door.getByRole("button", { name: "Ghi khách không nhận và khép đơn" });
    await sellable.uncheck();
    await end.click();
    await door.getByText("Hãy chọn lý do đơn không giao được.").waitFor();
    expect(await sellable.isChecked()).toBe(false);
    await sellable.check();
    // An address that was not found counts against nobody: the buyer of the journeys goes on ordering in cash.
    await door.getByLabel("Lý do").selectOption("Sai địa chỉ, không tìm được nơi giao");
    await end.click();
    await door.getByText(/^Đơn không giao được, đã khép lại/).waitFor();
    expect(await door.getByText("Khách không nhận hàng?").count()).toBe(0);
    const buyer = await plain.newPage();
    await buyer.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await buyer.getByLabel("Số điện thoại").fill(BUYER.phone);
    await buyer.getByRole("button", { name: "Xem đơn hàng" }).click();
    await buyer.getByText(/chưa tìm được địa chỉ nhận, nên đơn đã khép lại/).waitFor();
    await buyer.getByText("Chưa giao được").waitFor();
    await plain.close();
  });

  it("says from which day she sends again, without script, and takes it back", async () => {
    const plain = await browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      storageState: await seller.storageState(),
    });
    const door = await plain.newPage();
    await open(door, "placed");
    await door.getByText("Mấy ngày tới chưa gửi được hàng?").click();
    await door.getByLabel(/^Lý do/).fill("Biển động");
    await door.getByRole("button", { name: "Báo chưa gửi hàng" }).click();
    await door.getByText(/^Đang báo người mua: gửi hàng từ thứ Hai/).waitFor();
    await door.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    await reloadUntil(door, async () => (await door.getByText("Biển động").count()) === 1);
    await open(door, "placed");
    await door.getByRole("button", { name: "Gửi lại ngay từ hôm nay" }).click();
    await door.getByText("Mấy ngày tới chưa gửi được hàng?").waitFor();
    await plain.close();
  });

  it("is reminded of the phone number that her shop still owes its buyers", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang/ho-so`);
    await page.getByText(/^Gian hàng chưa có số điện thoại công khai/).waitFor();
    await expectFaultless(page);
    await shoot(page, "ho-so-thieu-so-360");
  });

  it("reads figures of her own goods, and of nobody else's", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang/san-pham`);
    const hers = await page.locator("main").innerText();
    await page.goto(`${house().storefrontUrl}/ban-hang/so-lieu`);
    const best = page.locator("section").filter({ hasText: "Sản phẩm bán chạy" });
    const titles = await best.locator("tbody tr > :first-child").allInnerTexts();
    expect(titles).toContain("Trứng vịt biển Đồng Rui");
    expect(titles.filter((title) => !hers.includes(title))).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });

  it("sees how long her stars last, and opens the evidence pack of the eggs", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang/chung-nhan`);
    const card = page.getByRole("article", { name: "Trứng vịt biển Đồng Rui", exact: true });
    await card.getByText(/^Còn \d+ ngày, đến hết/).waitFor();
    await card.getByText("Còn thiếu gì khi đánh giá lại").click();
    await card.getByText("Bản công bố chất lượng còn hiệu lực").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const pack = await card.getByRole("link", { name: /hồ sơ bằng chứng/ }).getAttribute("href");
    const address = `${house().storefrontUrl}${pack ?? ""}`;
    const pages = await readPaper(page, address, "ho-so-bang-chung", "camera on the first");
    const [first] = pages;
    expect(first?.text).toContain("Hợp tác xã Chăn nuôi và Dịch vụ Đồng Tiến");
    expect(first?.text).toMatch(/\d+ tháng liên tục/);
    expect(first?.text).toContain("BẢN MINH HỌA");
    expect(first?.qr).toBe(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    const sales = await salesOfOrders(EGGS.seller, EGGS.handle, lastMonths());
    expect(sales.at(-1)?.orders).toBeGreaterThan(12);
    const begin = sales.findIndex(({ orders }) => orders > 0);
    expect(salesOnPaper(pages)).toEqual(sales.slice(begin));
  });
});
