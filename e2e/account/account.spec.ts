import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import {
  addFromPage,
  BUYER,
  EGGS,
  fillCheckout,
  openOrderPage,
  placedCodes,
} from "../buying/shopper";
import { codeSentTo } from "../selling/code-sent-to";
import { shoot } from "../selling/shoot";
import { keepPlace } from "./keep-place";
import { agreeToAddresses, CODE, logInTo, newNumber } from "./log-in";

const SIZES = { phone: { width: 360, height: 800 }, desk: { width: 1280, height: 900 } };
const SELLER = "htx-dong-tien";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const open = (page: Page, path: string) => page.goto(`${house().storefrontUrl}${path}`);

/** Orders as a guest with a device of its own, and answers the order's code. */
async function orderAsGuest(phone: string): Promise<string> {
  const guest = await browser.newContext({ viewport: SIZES.phone });
  const page = await guest.newPage();
  await addFromPage(page, EGGS.handle);
  await open(page, "/thanh-toan");
  await fillCheckout(page, { ...BUYER, phone });
  const place = page.getByRole("button", { name: /^Đặt hàng · / });
  await place.waitFor();
  await place.click();
  const [code = ""] = (await placedCodes(page)).values();
  await guest.close();
  return code;
}

/** Looks at a page at both sizes. */
async function look(page: Page, path: string, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await open(page, path);
    await expectFaultless(page);
    await shoot(page, `${name}-${size}`);
  }
  await page.setViewportSize(SIZES.phone);
}

describe("an account by phone code", () => {
  const phone = newNumber();
  let context: BrowserContext;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    code = await orderAsGuest(phone);
    context = await browser.newContext({ viewport: SIZES.phone, acceptDownloads: true });
    page = await context.newPage();
  });

  afterAll(() => context.close());

  it("is opened by the code alone, with a wrong one told and another one to be had", async () => {
    await look(page, "/tai-khoan/dang-nhap", "vao");
    await page.getByLabel("Số điện thoại").fill("12");
    await page.getByRole("button", { name: "Nhận mã" }).click();
    await page.getByText(/^Số điện thoại chưa đúng/).waitFor();
    await page.getByLabel("Số điện thoại").fill(phone);
    await page.getByRole("button", { name: "Nhận mã" }).click();
    await page.waitForURL("**/tai-khoan/dang-nhap/ma");
    const first = await codeSentTo(phone);
    await page.getByLabel(CODE).fill(first === "000000" ? "111111" : "000000");
    await page.getByRole("button", { name: "Vào tài khoản" }).click();
    await page.getByText(/^Mã chưa đúng hoặc đã hết hạn/).waitFor();
    await expectFaultless(page);
    await shoot(page, "ma-sai-phone");
    await page.getByRole("button", { name: "Gửi lại mã" }).click();
    await page.getByText(/^Đã gửi mã mới/).waitFor();
    await page.getByLabel(CODE).fill(await codeSentTo(phone));
    await page.getByRole("button", { name: "Vào tài khoản" }).click();
    await page.waitForURL("**/tai-khoan");
    await look(page, "/tai-khoan", "tong-quan");
  });

  it("has the order that was placed without it, and opens it without asking for the number", async () => {
    await look(page, "/tai-khoan/don-hang", "don-hang");
    await page.getByRole("link", { name: `Theo dõi đơn ${code}` }).click();
    await page.getByRole("heading", { level: 1, name: `Đơn hàng ${code}` }).waitFor();
    await openOrderPage(page, code);
    await look(page, "/tai-khoan/danh-gia", "danh-gia");
  });

  it("keeps addresses once she agrees, suggests that of her order, and forgets all when she takes it back", async () => {
    await open(page, "/tai-khoan/dia-chi");
    await page.getByText("Chợ chỉ giữ địa chỉ của bạn khi bạn đồng ý.").waitFor();
    await agreeToAddresses(page);
    await page.getByRole("heading", { name: "Từ các đơn gần đây" }).waitFor();
    // What is typed stays when another address is kept meanwhile; what was kept leaves an empty form.
    const name = page.getByLabel("Họ tên người nhận");
    await name.fill("Phạm Văn Tuấn");
    await page.getByRole("button", { name: /^Lưu địa chỉ Thôn 4/ }).click();
    await page.getByText("✓ Đứng đầu khi đặt hàng").waitFor();
    expect(await name.inputValue()).toBe("Phạm Văn Tuấn");
    await page.getByLabel("Địa chỉ nhận hàng").fill("Chợ Cái Rồng, Đặc khu Vân Đồn, Quảng Ninh");
    await page.getByRole("button", { name: "Lưu địa chỉ", exact: true }).click();
    await page.getByText("Phạm Văn Tuấn").waitFor();
    expect(await name.inputValue()).toBe("");
    await look(page, "/tai-khoan/dia-chi", "dia-chi");

    await addFromPage(page, EGGS.handle);
    await look(page, "/thanh-toan", "dat-hang");
    const total = page.getByRole("button", { name: /^Đặt hàng · / });
    await total.waitFor();
    await page.getByRole("radio", { name: /Phạm Văn Tuấn/ }).check();
    await page.getByText("Đặc khu Vân Đồn", { exact: false }).first().waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Phạm Văn Tuấn");
    await total.waitFor();

    await open(page, "/tai-khoan/rieng-tu");
    await page.getByRole("button", { name: "Rút lại: Giữ và gợi ý địa chỉ" }).click();
    await page.getByRole("button", { name: "Tôi đồng ý: Giữ và gợi ý địa chỉ" }).waitFor();
    await open(page, "/tai-khoan/dia-chi");
    await page.getByText("Chợ chỉ giữ địa chỉ của bạn khi bạn đồng ý.").waitFor();
    expect(await page.getByText("Phạm Văn Tuấn").count()).toBe(0);
  });

  it("follows a producer from her static page", async () => {
    await open(page, `/nha-san-xuat/${SELLER}`);
    await page.getByRole("button", { name: "Theo dõi", exact: true }).click();
    await page.getByText("Lưu trong tài khoản của bạn.").waitFor();
    await page.getByRole("link", { name: "Xem danh sách" }).click();
    await page.getByRole("button", { name: /^Bỏ theo dõi/ }).waitFor();
    await look(page, "/tai-khoan/nha-san-xuat", "nha-san-xuat");
    await page.getByRole("button", { name: /^Bỏ theo dõi/ }).click();
    await page.getByText("Tài khoản chưa theo dõi nhà nào").waitFor();
  });

  it("shows devices, hands out everything as a file, and is deleted for good", async () => {
    const other = await browser.newContext({ viewport: SIZES.phone });
    const elsewhere = await other.newPage();
    await logInTo(elsewhere, "/tai-khoan", phone);
    await look(page, "/tai-khoan/rieng-tu", "rieng-tu");
    await page.getByRole("button", { name: /^Cho ra/ }).click();
    await page
      .getByText(/^Vào ngày/)
      .nth(1)
      .waitFor({ state: "detached" });
    await open(elsewhere, "/tai-khoan");
    await elsewhere.waitForURL("**/tai-khoan/dang-nhap*");
    await other.close();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải tệp dữ liệu" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^cho-lang-\d{4}-\d\d-\d\d\.json$/);
    const data = JSON.parse(readFileSync(await download.path(), "utf8")) as {
      orders: { code: string }[];
    };
    expect(data.orders.map((order) => order.code)).toEqual([code]);

    await look(page, "/tai-khoan/xoa", "xoa");
    await page.getByRole("button", { name: "Xoá tài khoản" }).click();
    await page.getByText(/^Hãy đánh dấu vào ô xác nhận/).waitFor();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Xoá tài khoản" }).click();
    await page.getByRole("heading", { name: "Đã xoá tài khoản" }).waitFor();
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
  });
});

describe("without script", () => {
  it("one logs in, agrees, keeps an address, orders to another one, follows and logs out", async () => {
    const plain = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    const page = await plain.newPage();
    await logInTo(page, "/tai-khoan/dia-chi", newNumber());
    await agreeToAddresses(page);
    await keepPlace(page, "Nguyễn Thị Hường", "Thôn 4, Xã Hải Lạng, Quảng Ninh");
    await keepPlace(page, "Phạm Văn Tuấn", "Chợ Cái Rồng, Đặc khu Vân Đồn, Quảng Ninh");

    await open(page, `/san-pham/${EGGS.handle}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.waitForURL("**/gio-hang");
    await open(page, "/thanh-toan");
    await page.getByRole("radio", { name: /Phạm Văn Tuấn/ }).check();
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.click();
    // The other address has other fees: they are shown before anything is ordered.
    expect(new URL(page.url()).pathname).toBe("/thanh-toan");
    await place.click();
    const [code = ""] = (await placedCodes(page)).values();
    await openOrderPage(page, code);
    await page.getByText(/Chợ Cái Rồng, Đặc khu Vân Đồn/).waitFor();

    await open(page, `/nha-san-xuat/${SELLER}`);
    await page.getByRole("button", { name: "Theo dõi bằng tài khoản" }).click();
    await page.waitForURL("**/tai-khoan/nha-san-xuat");
    await page.getByRole("button", { name: /^Bỏ theo dõi/ }).waitFor();
    await open(page, "/tai-khoan");
    await page.getByRole("button", { name: "Ra khỏi tài khoản" }).click();
    await page.waitForURL("**/tai-khoan/dang-nhap");
    await open(page, "/tai-khoan");
    await page.waitForURL("**/tai-khoan/dang-nhap*");
    await plain.close();
  });
});
