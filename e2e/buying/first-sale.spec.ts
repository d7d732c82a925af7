import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { dong } from "./dong";
import { house } from "./house";
import { readCode } from "./read-code";
import { logIn, openOrder } from "./seller";
import {
  addFromPage,
  EGGS,
  fillCheckout,
  OTHERS_SELLER,
  placedCodes,
  somethingOf,
} from "./shopper";

const PHONE = { width: 360, height: 800 };
/** An illustrative seller: those take transfers in the demonstration, to accounts that do not exist. */
const BY_TRANSFER = "ho-co-to";

interface SalesWire {
  total: { orders: number; goods_vnd: number; delivery_vnd: number };
}

async function sales(): Promise<SalesWire["total"]> {
  const answer = await fetch(`${house().backendUrl}/open-data/sales`);
  return ((await answer.json()) as SalesWire).total;
}

/** The sum of the last 18 months as `/thong-ke` shows it. */
async function shownGoods(page: Page): Promise<number> {
  await page.goto(`${house().storefrontUrl}/thong-ke`);
  const block = page.locator("dl > div").filter({ hasText: "18 tháng" });
  return dong(await block.locator("dd").first().textContent());
}

/** A field of a QR code as NAPAS has it: tag, length in two digits, value. */
function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, "0")}${value}`;
}

describe("the first sale", () => {
  let browser: Browser;
  let shopper: BrowserContext;
  let seller: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    shopper = await browser.newContext({ viewport: PHONE });
    seller = await browser.newContext({ viewport: PHONE });
  });

  afterAll(async () => {
    await browser.close();
  });

  it("goes from two sellers' products to the province's figure", async () => {
    const page = await shopper.newPage();
    const before = await shownGoods(page);
    const soldBefore = await sales();

    await addFromPage(page, EGGS.handle);
    await addFromPage(page, await somethingOf(OTHERS_SELLER));
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click();
    await page.getByRole("link", { name: "Tiến hành đặt hàng" }).click();
    await fillCheckout(page);
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    await page.getByText("nay là Xã Hải Lạng, Quảng Ninh").waitFor();
    await place.click();

    const codes = await placedCodes(page);
    expect(codes.size).toBe(2);
    const [mine] = [...codes]
      .filter(([name]) => name.includes("Đồng Tiến"))
      .map(([, code]) => code);
    const [theirs] = [...codes]
      .filter(([name]) => !name.includes("Đồng Tiến"))
      .map(([, code]) => code);
    expect(await page.locator("header a[href='/gio-hang']").textContent()).toBe("Giỏ hàng");

    const door = await seller.newPage();
    await logIn(door, EGGS.seller);
    expect(await door.getByText(theirs ?? "").count()).toBe(0);
    await openOrder(door, mine ?? "");
    await door.getByRole("heading", { level: 1, name: `Đơn ${mine ?? ""}` }).waitFor();
    await door.getByText(/^Xác nhận trước \d\d:\d\d, /).waitFor();
    await door.getByRole("button", { name: /^Xác nhận đơn/ }).dblclick();
    await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
    await door.getByRole("button", { name: /^Đã giao và thu tiền/ }).click();
    await door.getByText("Đã thu", { exact: true }).waitFor();
    const goods = dong(await door.locator("dl dd").first().textContent());
    expect(goods).toBeGreaterThan(0);

    const soldAfter = await sales();
    expect(soldAfter.goods_vnd - soldBefore.goods_vnd).toBe(goods);
    expect(soldAfter.orders - soldBefore.orders).toBe(1);
    expect((await shownGoods(page)) - before).toBe(goods);

    await page.goto(`${house().storefrontUrl}/don-hang/${mine ?? ""}`);
    expect(await page.getByText("Bạn đã nhận hàng").count()).toBe(1);
  });

  it("is paid by the code that a phone's screen shows, and goes on when the money is there", async () => {
    const buyer = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await buyer.newPage();
    await page.goto(`${house().storefrontUrl}/san-pham/${await somethingOf(BY_TRANSFER)}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByLabel("Chuyển khoản qua mã QR").check();
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const [code = ""] = (await placedCodes(page)).values();
    const due = page.getByRole("region", { name: "Chuyển khoản cho đơn này" });
    const said = async (name: string) =>
      (await due.locator("dl > div").filter({ hasText: name }).locator("dd").textContent()) ?? "";
    const seen = await readCode(await due.getByRole("img").screenshot());
    const memo = await said("Nội dung");
    expect(memo.slice(0, code.length)).toBe(code);
    const account = field("00", "970405") + field("01", await said("Số tài khoản"));
    const scheme = field("00", "A000000727") + field("01", account) + field("02", "QRIBFTTA");
    const amount = String(dong(await said("Số tiền")));
    const fields = [
      field("00", "01"),
      field("01", "12"),
      field("38", scheme),
      field("53", "704"),
      field("54", amount),
      field("58", "VN"),
      field("62", field("08", memo)),
    ];
    expect(seen?.replace(/[0-9A-F]{4}$/, "")).toBe(`${fields.join("")}6304`);

    const door = await (await browser.newContext({ viewport: PHONE })).newPage();
    await logIn(door, BY_TRANSFER);
    await openOrder(door, code);
    await door.getByText(/^Chờ người mua chuyển khoản/).waitFor();
    expect(await door.getByRole("button", { name: /^Xác nhận đơn/ }).count()).toBe(0);
    await door.getByRole("button", { name: "Đã nhận tiền" }).dblclick();
    await door.getByRole("button", { name: /^Xác nhận đơn/ }).click();
    await door.getByRole("button", { name: /^Đã gửi cho người giao/ }).waitFor();
    await page.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await page.getByText("Nhà sản xuất đã xác nhận").first().waitFor();
    expect(await due.count()).toBe(0);
  });

  it("does not show a seller another seller's order", async () => {
    const own = await seller.newPage();
    await own.goto(`${house().storefrontUrl}/ban-hang?trang-thai=tat-ca`);
    const href = await own
      .getByRole("link", { name: /^Xem đơn/ })
      .first()
      .getAttribute("href");
    const other = await browser.newContext({ viewport: PHONE });
    const page = await other.newPage();
    await logIn(page, OTHERS_SELLER);
    await page.goto(`${house().storefrontUrl}${href ?? ""}`);
    await page.getByRole("heading", { name: "Không tìm thấy đơn này" }).waitFor();
    await other.close();
  });

  it("asks whoever is not logged in to log in, and goes on from there inside the door only", async () => {
    const nobody = await browser.newContext({ viewport: PHONE });
    const page = await nobody.newPage();
    await page.goto(`${house().storefrontUrl}/ban-hang/dang-nhap?tiep=//evil.example/ban-hang`);
    await page.getByLabel("E-mail").fill(`${EGGS.seller}@cho-lang.example`);
    await page.getByLabel("Mật khẩu").fill("khong-dung");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByText("E-mail hoặc mật khẩu chưa đúng").waitFor();
    await logIn(page, EGGS.seller);
    expect(new URL(page.url()).origin).toBe(new URL(house().storefrontUrl).origin);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.getByRole("heading", { name: "Đăng nhập bán hàng" }).waitFor();
    await page.goto(`${house().storefrontUrl}/ban-hang`);
    expect(new URL(page.url()).pathname).toBe("/ban-hang/dang-nhap");
    await nobody.close();
  });
});
