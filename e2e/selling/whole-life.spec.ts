import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { addFromPage, BUYER, fillCheckout, placedCodes } from "../buying/shopper";
import { DESK, logInToPanel } from "../operator/the-operator";
import { codeSentTo } from "./code-sent-to";
import { letIn, openShop } from "./let-in";
import { readPaper } from "./read-paper";
import { shoot } from "./shoot";
import { organizationOn, untilOnSale, untilRead } from "./shop-window";
import { takePhoto } from "./take-photo";

const WIDTH = 360;
const PHONE_SCREEN = { width: WIDTH, height: 800 };
/** A new one each time, so that the journey can be walked again on the same market. */
const LAST_DIGITS = String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0");
const PHONE = `0977${LAST_DIGITS}`;

/** Slow 4G: what a phone has at the end of a bay. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};

/** What opening a shop with one product may ask of a thumb: each field and tap is one, a choice two. */
const MOST_TOUCHES = 40;
/** And the first product by itself, from the page on which it was thought of. */
const MOST_LISTING_TOUCHES = 12;

const SHOP = `Trứng vịt biển ${LAST_DIGITS}`;
const OWNER = "Hộ kinh doanh Vũ Thị Lan";
const PRODUCT = `Trứng vịt muối ${LAST_DIGITS}`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let line: CDPSession;
/** Inputs and taps so far: a choice out of a list is two. */
let touches = 0;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: PHONE_SCREEN, hasTouch: true });
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

async function heading(name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

async function expectFaultless(): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(WIDTH);
}

async function tapRoom(name: string): Promise<void> {
  touches += 1;
  const rooms = page.getByRole("navigation", { name: "Cửa bán hàng" });
  await rooms.getByRole("link", { name, exact: true }).click();
}

describe("opening a shop on a phone", () => {
  it("sends what was typed without a line by itself once there is one", async () => {
    await tick("Hộ sản xuất, kinh doanh");
    await type("Tên gian hàng", SHOP);
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
    await type("Tên pháp lý", OWNER);
    await type("Số định danh cá nhân hoặc mã số thuế", "022 185 001 234");
    await setLine(false);
    await tap("Lưu và tiếp tục");
    await page.getByText("Chưa kết nối được với chợ.").waitFor();
    await page.close();
    await open("/ban-hang/ho-so/phap-ly");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#tax_code")?.value === "022 185 001 234",
    );
    expect(await page.getByLabel("Tên pháp lý").inputValue()).toBe(OWNER);
    await expectFaultless();
    await tap("Lưu và tiếp tục");
    await page.getByRole("heading", { level: 1, name: "Tài khoản nhận tiền" }).waitFor();
  });

  it("lists the first product before the shop is open", async () => {
    expect(await page.getByLabel("Tên chủ tài khoản").inputValue()).toBe(
      "HO KINH DOANH VU THI LAN",
    );
    await choose("Ngân hàng", "Agribank");
    await type("Số tài khoản", "8000 2050 12345");
    await tap("Lưu và tiếp tục");
    await heading("Hồ sơ gian hàng");
    await page.getByText("Gian hàng chưa đủ sản phẩm.").waitFor();
    const before = touches;
    await tapRoom("Sản phẩm");
    touches += 1;
    await page.getByRole("link", { name: "Thêm sản phẩm" }).click();
    await heading("Ảnh sản phẩm");
    touches += 1;
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await takePhoto(page));
    await heading("Tên và loại");
    await type("Tên sản phẩm", PRODUCT);
    await choose("Bộ sản phẩm OCOP", "Thịt, thủy sản, trứng, sữa tươi");
    await tap("Tiếp tục");
    await heading("Gói và giá");
    await type("Đóng gói", "Hộp 10 quả");
    await type("Giá bán (đồng)", "64.000");
    await type("Số lượng đang có", "25");
    await tap("Tiếp tục");
    await heading("Xem lại và gửi");
    await shoot(page, "01-san-pham-dau-tien");
    await tap("Gửi bán");
    expect(touches - before).toBeLessThanOrEqual(MOST_LISTING_TOUCHES);
    await heading("Sản phẩm");
    await page.getByRole("article").filter({ hasText: PRODUCT }).getByText("Chờ duyệt").waitFor();
  });

  it("sends the application in few inputs and taps, and says what is still asked for", async () => {
    await tapRoom("Hồ sơ");
    await heading("Hồ sơ gian hàng");
    await tap("Gửi hồ sơ");
    await page.getByText("Hồ sơ còn thiếu những mục bên dưới.").waitFor();
    touches -= 1;
    await tick(/^Tôi cam kết/);
    await tap("Gửi hồ sơ");
    await page.getByRole("heading", { name: "Hồ sơ đã gửi" }).waitFor();
    expect(await page.getByText("Gian hàng chưa đủ sản phẩm.").count()).toBe(0);
    await expectFaultless();
    await shoot(page, "02-ho-so-da-gui");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(touches).toBeLessThanOrEqual(MOST_TOUCHES);
  });
});

describe("what the shop then lives on", () => {
  let shopper: Page;
  let shop: string;
  let code: string;
  let product: string;

  beforeAll(async () => {
    await line.detach();
    shopper = await (await browser.newContext({ viewport: PHONE_SCREEN })).newPage();
  });

  it("is looked at and opened by the operator in the panel, and its product let in", async () => {
    const panel = await (await browser.newContext({ viewport: DESK, locale: "vi-VN" })).newPage();
    await logInToPanel(panel);
    shop = await openShop(panel, SHOP);
    await letIn(panel, PRODUCT);
    await panel.context().close();
  });

  it("is bought by a shopper", async () => {
    product = await untilOnSale(shop);
    await addFromPage(shopper, product);
    await shoot(shopper, "06-trang-san-pham");
    await shopper.getByRole("link", { name: "Xem giỏ hàng" }).click();
    await shopper.getByRole("link", { name: "Tiến hành đặt hàng" }).click();
    await fillCheckout(shopper);
    const place = shopper.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();
    await shoot(shopper, "07-dat-hang");
    await place.click();
    [code = ""] = (await placedCodes(shopper)).values();
  });

  it("is confirmed on the board of the phone, printed, and handed over with a photo", async () => {
    await page.goto(`${house().storefrontUrl}/ban-hang`);
    await page.getByText(/^Còn .* làm việc$/).waitFor();
    await shoot(page, "08-bang-don-hang");
    await page.getByRole("button", { name: /^Xác nhận đơn/ }).dblclick();
    await page.getByRole("link", { name: `Xem đơn ${code}` }).waitFor({ state: "hidden" });
    await page.goto(`${house().storefrontUrl}/ban-hang?trang-thai=confirmed`);
    await page.getByRole("link", { name: `Xem đơn ${code}` }).click();
    await heading(`Đơn ${code}`);
    const label = await page.getByRole("link", { name: "Nhãn gửi" }).getAttribute("href");
    const address = `${house().storefrontUrl}${label ?? ""}`;
    const [paper] = await readPaper(page, address, "10-nhan-gui");
    expect(paper?.qr).toBe(`${house().storefrontUrl}/don-hang/${code}`);
    expect(paper?.text).toContain("Thu tiền khi giao");
    await shoot(page, "09-don-da-xac-nhan");
    await page.getByRole("button", { name: /^Đã gửi cho người giao/ }).click();
    await page.getByLabel("Chụp kiện hàng lúc gửi").setInputFiles(await takePhoto(page));
    await page.getByRole("img", { name: "Kiện hàng lúc gửi đi" }).waitFor();
    await expectFaultless();
    await shoot(page, "11-da-gui-va-anh");
  });

  it("is seen on its way, photo and all, by who proves code and phone, and by nobody else", async () => {
    const finder = await (await browser.newContext({ viewport: PHONE_SCREEN })).newPage();
    await finder.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await finder.getByLabel("Số điện thoại").fill(BUYER.phone);
    await finder.getByRole("button", { name: "Xem đơn hàng" }).click();
    const photo = finder.getByRole("img", { name: "Kiện hàng lúc gửi đi" });
    await photo.scrollIntoViewIfNeeded();
    await photo.evaluate((image: HTMLImageElement) => image.decode());
    const address = await photo.evaluate((image: HTMLImageElement) => image.src);
    expect((await fetch(address)).status).toBe(404);
    await finder.context().close();
  });

  it("is delivered, on her board and for its buyer", async () => {
    await page.getByRole("button", { name: /^Đã giao và thu tiền/ }).click();
    await page.getByText("Đã thu", { exact: true }).waitFor();
    await page.goto(`${house().storefrontUrl}/ban-hang?trang-thai=delivered`);
    await page.getByRole("link", { name: `Xem đơn ${code}` }).waitFor();
    await shoot(page, "12-da-giao-tren-bang");
    await shopper.goto(`${house().storefrontUrl}/don-hang/${code}`);
    await shopper.getByText("Bạn đã nhận hàng và trả tiền.").waitFor();
    await shoot(shopper, "13-nguoi-mua-da-nhan");
  });

  it("is reviewed by its buyer with a photo, answered, and read by everybody at once", async () => {
    await shopper.getByRole("link", { name: `Viết đánh giá ${PRODUCT}` }).click();
    await shopper.getByRole("button", { name: "Gửi đánh giá" }).click();
    await shopper.getByText("Hãy chọn từ 1 đến 5 điểm.").waitFor();
    await shopper.getByLabel("4 · Hài lòng").check();
    await shopper.getByLabel("Món hàng thế nào?").fill("Trứng tươi, vỡ một quả.");
    await shopper.getByRole("button", { name: "Gửi đánh giá" }).dblclick();
    await shopper.getByText("Cảm ơn bạn.").waitFor();
    await shopper.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await takePhoto(shopper));
    await shopper.getByRole("button", { name: "Bỏ ảnh 1" }).waitFor();
    expect(await violationsOn(shopper)).toEqual([]);
    await shoot(shopper, "14-viet-danh-gia");

    await page.goto(`${house().storefrontUrl}/ban-hang/danh-gia?xem=chua-tra-loi`);
    await page.getByRole("link", { name: "Chưa trả lời (1)" }).waitFor();
    await expectFaultless();
    await page.getByLabel("Câu trả lời của gian hàng").fill("Nhà em gửi bù một quả.");
    await page.getByRole("button", { name: "Trả lời" }).click();
    await page.getByRole("link", { name: "Chưa trả lời (0)" }).waitFor();
    await page.goto(`${house().storefrontUrl}/ban-hang/danh-gia`);
    await shoot(page, "15-danh-gia-cua-gian-hang");

    await untilRead(shopper, product, "Nhà em gửi bù một quả.");
    await shopper.getByText("4,0/5 điểm người mua").waitFor();
    await shopper.getByText("Trứng tươi, vỡ một quả.").waitFor();
    await shopper.getByRole("img", { name: "Ảnh 1 của N.T.H." }).waitFor();
    await shoot(shopper, "16-nguoi-mua-noi-gi");
  });

  it("is followed by its buyer, and told of to search engines as its page shows it", async () => {
    await shopper.goto(`${house().storefrontUrl}/nha-san-xuat/${shop}`);
    const shown = shopper.getByRole("main");
    await shown.getByRole("heading", { level: 1, name: SHOP }).waitFor();
    const commune = await shown.locator("a[href^='/xa/']").first().innerText();
    expect(await organizationOn(shopper)).toMatchObject({
      name: SHOP,
      url: shopper.url(),
      address: { "@type": "PostalAddress", addressLocality: commune, addressCountry: "VN" },
    });
    await shopper.getByRole("button", { name: "Theo dõi" }).click();
    await shopper.getByRole("link", { name: "Xem tin" }).click();
    await shopper.getByRole("heading", { level: 2, name: SHOP }).waitFor();
    await shopper.getByRole("link", { name: PRODUCT }).waitFor();
    await shoot(shopper, "17-dang-theo-doi");
  });

  it("shows its owner what she told of the shop, how it was let in, and where its money goes", async () => {
    await tapRoom("Hồ sơ");
    await heading("Hồ sơ gian hàng");
    await page.getByText("Được miễn", { exact: true }).waitFor();
    await page.getByRole("definition").getByText(OWNER, { exact: true }).waitFor();
    await expectFaultless();
    await shoot(page, "18-ho-so-sau-khi-mo");
    await page.getByRole("link", { name: "Xem hoặc đổi tài khoản" }).click();
    await page.getByText("Agribank · ").waitFor();
    await expectFaultless();
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
