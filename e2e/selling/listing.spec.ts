import { parse } from "csv-parse/sync";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn } from "../buying/seller";
import { EGGS } from "../buying/shopper";
import { takePhoto } from "./take-photo";

const PHONE = { width: 360, height: 800 };

/** What a first listing may ask of a seller's thumb: each field, choice and tap is one. */
const MOST_INPUTS = 12;

let browser: Browser;
let phone: BrowserContext;
let plain: BrowserContext;
let page: Page;
let photo: Awaited<ReturnType<typeof takePhoto>>;
let inputs = 0;

beforeAll(async () => {
  browser = await openBrowser();
  phone = await browser.newContext({ viewport: PHONE });
  page = await phone.newPage();
  await logIn(page, EGGS.seller);
  photo = await takePhoto(page);
  const storageState = await phone.storageState();
  plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, storageState });
});

afterAll(async () => {
  await browser?.close();
});

async function tap(what: Locator): Promise<void> {
  inputs += 1;
  await what.click();
}

async function fill(label: string, value: string): Promise<void> {
  inputs += 1;
  await page.getByLabel(label).fill(value);
}

async function expectFaultless(): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator("h1").count()).toBe(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
}

function heading(name: string, where = page): Promise<void> {
  return where.getByRole("heading", { level: 1, name }).waitFor();
}

it("lists a product from a phone with few inputs, each step kept", async () => {
  const rooms = page.getByRole("navigation", { name: "Cửa bán hàng" });
  await rooms.getByRole("link", { name: "Sản phẩm" }).click();
  await heading("Sản phẩm");
  await expectFaultless();
  await tap(page.getByRole("link", { name: "Thêm sản phẩm" }));
  await heading("Ảnh sản phẩm");
  await expectFaultless();
  inputs += 1;
  await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(photo);
  await heading("Tên và loại");
  await expectFaultless();
  await fill("Tên sản phẩm", "Trứng vịt muối lá dứa");
  inputs += 1;
  await page
    .getByLabel("Bộ sản phẩm OCOP")
    .selectOption({ label: "Thịt, thủy sản, trứng, sữa tươi" });
  await tap(page.getByRole("button", { name: "Tiếp tục" }));
  await heading("Gói và giá");
  await fill("Đóng gói", "Hộp 10 quả");
  await fill("Cân nặng cả bao bì", "800 g");
  await fill("Giá bán (đồng)", "64.000");
  await page.getByText("Tức 80.000 ₫/kg").waitFor();
  // What is typed and not sent stays on the phone, also when its browser is closed.
  await page.reload();
  await page.getByText("Đã giữ lại những gì bạn gõ dở").waitFor();
  expect(await page.getByLabel("Giá bán (đồng)").inputValue()).toBe("64.000");
  await tap(page.getByLabel("Có sẵn, không cần đếm"));
  await expectFaultless();
  await tap(page.getByRole("button", { name: "Tiếp tục" }));
  await heading("Xem lại và gửi");
  await expectFaultless();
  await page.waitForFunction(() => !JSON.stringify(localStorage).includes("64.000"));
  // Nothing is lost with the page: it is the market that keeps the draft.
  await page.reload();
  await page.getByText("Hộp 10 quả · 64.000 ₫ · có sẵn").waitFor();
  inputs += 1;
  await page.getByRole("button", { name: "Gửi bán" }).dblclick();
  await heading("Sản phẩm");
  const sent = page.getByRole("article").filter({ hasText: "Trứng vịt muối lá dứa" });
  await sent.getByText("Chờ duyệt").waitFor();
  expect(await sent.count()).toBe(1);
  await expectFaultless();
  expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);
});

it("changes what is on sale, and sees what waits for the operator", async () => {
  await page.getByRole("link", { name: "Trứng vịt biển Đồng Rui", exact: true }).click();
  await heading("Trứng vịt biển Đồng Rui");
  await page.getByLabel("Tên sản phẩm").fill("Trứng vịt biển Đồng Rui loại to");
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await page.getByText("Tên · Đang chờ duyệt").waitFor();
  await heading("Trứng vịt biển Đồng Rui");
  await page.getByRole("button", { name: "Lưu giá và số lượng" }).click();
  await page.getByText("Đã lưu.").first().waitFor();
  await expectFaultless();
});

it("lists a product without script, and says what is wrong in words", async () => {
  const door = await plain.newPage();
  await door.goto(`${house().storefrontUrl}/ban-hang/san-pham/moi`);
  const file = door.getByLabel("Chụp hoặc chọn ảnh");
  const program = { name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ program") };
  await file.setInputFiles(program);
  await door.getByRole("button", { name: "Gửi ảnh" }).click();
  await door.getByText("Tệp này không phải ảnh").waitFor();
  await file.setInputFiles(photo);
  await door.getByRole("button", { name: "Gửi ảnh" }).click();
  await heading("Tên và loại", door);
  await door.getByRole("button", { name: "Tiếp tục" }).click();
  await door.getByText("Hãy ghi tên sản phẩm.").waitFor();
  await door.getByLabel("Tên sản phẩm").fill("Trứng vịt lộn");
  await door.getByLabel("Bộ sản phẩm OCOP").selectOption("2");
  await door.getByRole("button", { name: "Tiếp tục" }).click();
  await heading("Gói và giá", door);
  await door.getByLabel("Đóng gói").fill("Hộp 6 quả");
  await door.getByLabel("Giá bán (đồng)").fill("rẻ");
  await door.getByLabel("Số lượng đang có").fill("9");
  await door.getByRole("button", { name: "Tiếp tục" }).click();
  await door.getByText("Giá là số đồng nguyên").waitFor();
  expect(await door.getByLabel("Đóng gói").first().inputValue()).toBe("Hộp 6 quả");
  await door.getByLabel("Giá bán (đồng)").fill("36.000");
  await door.getByRole("button", { name: "Tiếp tục" }).click();
  await heading("Xem lại và gửi", door);
  await door.getByRole("button", { name: "Gửi bán" }).click();
  await heading("Sản phẩm", door);
  await door
    .getByRole("article")
    .filter({ hasText: "Trứng vịt lộn" })
    .getByText("Chờ duyệt")
    .waitFor();
});

/** What no other journey asks the price of. */
const DUCK = "Vịt biển Đồng Rui làm sạch";

/** Her products as the file that she takes away, a row a pack, by column. */
async function takeTable(): Promise<Record<string, string>[]> {
  const link = page.getByRole("link", { name: "Tải CSV" });
  const file = await page.request.get(await link.evaluate((one: HTMLAnchorElement) => one.href));
  return parse<Record<string, string>>(await file.body(), { bom: true, columns: true });
}

async function sendTable(name: string, row: Record<string, string>): Promise<void> {
  const lines = [Object.keys(row), Object.values(row)].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  const buffer = Buffer.from(lines.join("\r\n"));
  await page
    .getByLabel("Chọn tệp .xlsx hoặc .csv")
    .setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await heading(name);
}

it("changes products by a file: told of a wrong cell first, then loaded once it is mended", async () => {
  await page.goto(`${house().storefrontUrl}/ban-hang/san-pham`);
  await page.getByRole("link", { name: "Nhập từ tệp Excel" }).click();
  await heading("Nhập từ tệp");
  await expectFaultless();
  const ofDuck = (one: Record<string, string>) => one["Tên sản phẩm"] === DUCK;
  const pack = (await takeTable()).find(ofDuck) ?? {};
  const { "Giá (đồng)": price = "", ...named } = pack;
  const row = { ...named, "Tồn kho": "" };
  await sendTable("sai-mot-o.csv", { ...row, "Giá (đồng)": "rẻ lắm" });
  await page.getByText("Dòng 2, cột Giá (đồng)").waitFor();
  await page.getByText("Chưa có gì được nhập.").waitFor();
  await expectFaultless();

  const dearer = String(Number(price.replaceAll(/\D/g, "")) + 1_000);
  await page.getByRole("link", { name: "Gửi tệp khác" }).click();
  await sendTable("da-sua.csv", { ...row, "Giá (đồng)": dearer });
  await page.getByRole("listitem").getByText("₫ → ").waitFor();
  await expectFaultless();
  await page.getByRole("button", { name: "Nhập vào gian hàng" }).click();
  await page.getByRole("heading", { name: "Đã nhập xong" }).waitFor();
  await page.getByText("1 sản phẩm đã nhập.").waitFor();
  await page.getByRole("link", { name: "‹ Nhập từ tệp" }).click();
  await heading("Nhập từ tệp");
  const now = (await takeTable()).find(ofDuck);
  expect(now).toEqual({ ...pack, "Giá (đồng)": dearer });
});
