import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn } from "../buying/seller";
import { EGGS } from "../buying/shopper";

const PHONE = { width: 360, height: 800 };

let browser: Browser;
let phone: BrowserContext;
let plain: BrowserContext;
let page: Page;
let photo: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  browser = await openBrowser();
  phone = await browser.newContext({ viewport: PHONE });
  page = await phone.newPage();
  await logIn(page, EGGS.seller);
  photo = { name: "anh.jpg", mimeType: "image/jpeg", buffer: await takePhoto() };
  const storageState = await phone.storageState();
  plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, storageState });
});

afterAll(async () => {
  await browser?.close();
});

/** A JPEG as large as a small phone's, drawn by the browser. */
async function takePhoto(): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 1_600;
    canvas.height = 1_200;
    const pen = canvas.getContext("2d");
    if (pen) {
      pen.fillStyle = "#e4efe9";
      pen.fillRect(0, 0, 1_600, 1_200);
      pen.fillStyle = "#c98a12";
      pen.arc(800, 600, 380, 0, 7);
      pen.fill();
    }
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return Buffer.from(base64, "base64");
}

function heading(name: string, where: Page): Promise<void> {
  return where.getByRole("heading", { level: 1, name }).waitFor();
}

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
