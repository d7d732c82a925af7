import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { codeSentTo } from "./operator";

const WIDTH = 360;
/** A new one each time, so that the journey can be walked again on the same market. */
const PHONE = `0977${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;

/** Slow 4G: what a phone has at the end of a bay. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};

let browser: Browser;
let context: BrowserContext;
let page: Page;
let line: CDPSession;
/** Inputs and taps so far: a choice out of a list is two. */
let touches = 0;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: WIDTH, height: 800 }, hasTouch: true });
  await open("/ban-hang/dang-ky");
});

afterAll(async () => {
  await browser?.close();
});

async function setLine(there: boolean): Promise<void> {
  await line.send("Network.emulateNetworkConditions", { ...SLOW_4G, offline: !there });
}

async function open(path: string): Promise<void> {
  page = await context.newPage();
  line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await setLine(true);
  await page.goto(`${house().storefrontUrl}${path}`);
}

async function type(label: string, text: string): Promise<void> {
  touches += 1;
  await page.getByLabel(label, { exact: true }).fill(text);
}

async function choose(label: string, option: string): Promise<void> {
  touches += 2;
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}

async function tap(name: string): Promise<void> {
  touches += 1;
  await page.getByRole("button", { name }).click();
}

async function tick(label: string | RegExp): Promise<void> {
  touches += 1;
  await page.getByLabel(label).check();
}

async function expectFaultless(): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(WIDTH);
}

describe("opening a shop on a phone", () => {
  it("sends what was typed without a line by itself once there is one", async () => {
    await tick("Hộ sản xuất, kinh doanh");
    await type("Tên gian hàng", "Trứng vịt biển Đồng Rui");
    await type("Người đại diện", "Vũ Thị Lan");
    await choose("Xã, phường, đặc khu", "Xã Hải Lạng (Đồng Rui, Hải Hòa)");
    await type("Số điện thoại", PHONE);
    await setLine(false);
    await tap("Nhận mã");
    await page.getByText("Chưa kết nối được với chợ.").waitFor();
    await expectFaultless();
    await setLine(true);
    await page.getByRole("heading", { level: 1, name: "Nhập mã" }).waitFor();
    await type("Mã 6 chữ số", await codeSentTo(PHONE));
    await tap("Tiếp tục");
    await page.getByRole("heading", { level: 1, name: "Pháp lý" }).waitFor();
  });

  it("has every entry again after the line broke and the browser was closed", async () => {
    await type("Tên pháp lý", "Hộ kinh doanh Vũ Thị Lan");
    await type("Số định danh cá nhân hoặc mã số thuế", "022 185 001 234");
    await setLine(false);
    await tap("Lưu và tiếp tục");
    await page.getByText("Chưa kết nối được với chợ.").waitFor();
    await page.close();
    await open("/ban-hang/ho-so/phap-ly");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#tax_code")?.value === "022 185 001 234",
    );
    expect(await page.getByLabel("Tên pháp lý").inputValue()).toBe("Hộ kinh doanh Vũ Thị Lan");
    await expectFaultless();
    await tap("Lưu và tiếp tục");
    await page.getByRole("heading", { level: 1, name: "Tài khoản nhận tiền" }).waitFor();
  });

  it("sends the application in few inputs and taps, and says what is still asked for", async () => {
    expect(await page.getByLabel("Tên chủ tài khoản").inputValue()).toBe(
      "HO KINH DOANH VU THI LAN",
    );
    await choose("Ngân hàng", "Agribank");
    await type("Số tài khoản", "8000 2050 12345");
    await tap("Lưu và tiếp tục");
    await page.getByRole("heading", { level: 1, name: "Hồ sơ gian hàng" }).waitFor();
    await tap("Gửi hồ sơ");
    await page.getByText("Hồ sơ còn thiếu những mục bên dưới.").waitFor();
    touches -= 1;
    await tick(/^Tôi cam kết/);
    await tap("Gửi hồ sơ");
    await page.getByRole("heading", { name: "Hồ sơ đã gửi" }).waitFor();
    await page.getByText("Gian hàng chưa đủ sản phẩm.").waitFor();
    await expectFaultless();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(touches).toBeLessThanOrEqual(28);
  });

  it("leaves nothing that was typed on the phone when she logs out", async () => {
    await page.evaluate(() => {
      localStorage.setItem("ho-so:trung-vit:bank", '{"bank_account":"8000205012345"}');
    });
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.getByRole("heading", { level: 1, name: "Đăng nhập bán hàng" }).waitFor();
    await page.waitForFunction(() => localStorage.length === 0);
  });
});
