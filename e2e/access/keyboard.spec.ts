import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { PASSWORD } from "../buying/seller";
import { addFromPage, BUYER, EGGS, placedCodes } from "../buying/shopper";
import { clearBoard } from "../selling/clear-board";

const MOST_STOPS = 120;

/** Presses Tab until the focus stands on `target`, which must then be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus()) break;
  }
  expect(await hasFocus()).toBe(true);
  const outlined = await target.evaluate((element) =>
    [element, element.parentElement].some(
      (each) => each !== null && getComputedStyle(each).outlineStyle !== "none",
    ),
  );
  expect(outlined).toBe(true);
  const box = await target.boundingBox();
  const size = page.viewportSize();
  expect((box?.y ?? -1) + (box?.height ?? 0)).toBeLessThanOrEqual((size?.height ?? 0) + 1);
  expect(box?.y).toBeGreaterThanOrEqual(-1);
}

async function follow(page: Page, target: Locator): Promise<void> {
  const before = page.url();
  await tabTo(page, target);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  await page.waitForLoadState("networkidle");
}

/** Types name and phone into the checkout form, and an address until there are suggestions for it. */
async function typeAddress(page: Page, address: string): Promise<Locator> {
  await tabTo(page, page.getByLabel("Họ và tên"));
  await page.keyboard.type(BUYER.name);
  await tabTo(page, page.getByLabel("Số điện thoại"));
  await page.keyboard.type(BUYER.phone);
  const field = page.getByRole("combobox", { name: "Địa chỉ nhận hàng" });
  await tabTo(page, field);
  await page.keyboard.type(address);
  await page.getByRole("option").first().waitFor();
  return field;
}

async function place(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^Đặt hàng · / });
  await button.waitFor();
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Fills the checkout form in, picking the address from what it suggests, and places the order. */
async function placeByKeyboard(page: Page): Promise<void> {
  await typeAddress(page, "Thôn 4, hai lan");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await place(page);
}

describe("buying and selling without a pointer", () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    browser = await openBrowser();
    await clearBoard(EGGS.seller);
  });

  afterAll(async () => {
    await browser.close();
  });

  it("leads from the front page to the placed order", async () => {
    const page = await (await browser.newContext()).newPage();
    const link = (name: string | RegExp) => page.getByRole("link", { name }).first();
    await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });

    await tabTo(page, link("Đến nội dung chính"));
    await page.keyboard.press("Enter");
    await follow(page, page.locator("main a[href='/san-pham']").first());
    await follow(page, page.getByRole("link", { name: "Trứng vịt biển Đồng Rui" }));
    await tabTo(page, page.getByLabel("Số lượng"));
    await page.keyboard.type("2");
    await tabTo(page, page.getByRole("button", { name: "Thêm vào giỏ" }));
    await page.keyboard.press("Enter");
    await page.getByText("Đã thêm vào giỏ").waitFor();
    await follow(page, link("Xem giỏ hàng"));

    await tabTo(page, page.getByRole("button", { name: /^Bớt một/ }));
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input[name='quantity']")?.value === "1",
    );
    await follow(page, link("Tiến hành đặt hàng"));

    await placeByKeyboard(page);
    const codes = [...(await placedCodes(page)).values()];
    expect(codes).toHaveLength(1);
    [code = ""] = codes;
  });

  it("leads from words and a suggestion to the placed order", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });
    await tabTo(page, page.locator("header input[name='q']"));
    // Raw Telex, as it comes from a keyboard that is not set to Vietnamese.
    await page.keyboard.type("truwngs vitj");
    const options = page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option");
    const eggs = options.filter({ hasText: "Trứng vịt biển Đồng Rui" }).first();
    await eggs.waitFor();
    const chosen = () => eggs.getAttribute("aria-selected");
    for (let at = await options.count(); at > 0 && (await chosen()) !== "true"; at -= 1) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await chosen()).toBe("true");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/san-pham/${EGGS.handle}`);
    await page.waitForLoadState("networkidle");
    await tabTo(page, page.getByRole("button", { name: "Thêm vào giỏ" }));
    await page.keyboard.press("Enter");
    await page.getByText("Đã thêm vào giỏ").waitFor();
    await follow(page, page.getByRole("link", { name: "Xem giỏ hàng" }).first());
    await follow(page, page.getByRole("link", { name: "Tiến hành đặt hàng" }).first());
    await placeByKeyboard(page);
    expect((await placedCodes(page)).size).toBe(1);
  });

  it.each([1280, 360])(
    "leads on from an address whose suggestions nobody took, at %i px",
    async (width) => {
      const viewport = { width, height: 800 };
      const page = await (await browser.newContext({ viewport })).newPage();
      await addFromPage(page, EGGS.handle);
      await page.goto(`${house().storefrontUrl}/thanh-toan`, { waitUntil: "networkidle" });
      const field = await typeAddress(page, BUYER.address);
      await page.keyboard.press("Tab");
      await page.keyboard.type(BUYER.note);
      expect(await page.getByLabel("Ghi chú cho nhà sản xuất").inputValue()).toBe(BUYER.note);
      expect(await field.inputValue()).toBe(BUYER.address);
      await place(page);
      expect((await placedCodes(page)).size).toBe(1);
    },
  );

  it("leads on from words whose suggestions nobody took", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });
    await tabTo(page, page.locator("header input[name='q']"));
    await page.keyboard.type("trứng");
    await page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option").first().waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Tìm",
    );
  });

  it("leads its seller from the door to the order on its way", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${house().storefrontUrl}/ban-hang`, { waitUntil: "networkidle" });
    await tabTo(page, page.getByLabel("E-mail"));
    await page.keyboard.type(`${EGGS.seller}@cho-lang.example`);
    await tabTo(page, page.getByLabel("Mật khẩu"));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Đơn hàng", exact: true }).waitFor();

    const order = page.getByRole("link", { name: `Xem đơn ${code}` });
    for (const [step, status] of [
      ["Xác nhận đơn", "confirmed"],
      ["Đã gửi cho người giao", "handed_over"],
    ] as const) {
      await tabTo(page, page.getByRole("button", { name: `${step}, đơn ${code}` }));
      await page.keyboard.press("Enter");
      await order.waitFor({ state: "hidden" });
      await follow(page, page.locator(`a[href='/ban-hang?trang-thai=${status}']`).first());
      await order.waitFor();
    }
  });
});
