import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { logIn, openOrder } from "../buying/seller";
import { addFromPage, EGGS, openOrderPage, placedCodes } from "../buying/shopper";
import { keepPlace } from "./keep-place";
import { agreeToAddresses, logInTo, newNumber } from "./log-in";

const FIRST = { name: "Nguyễn Thị Hường", address: "Thôn 4, Xã Hải Lạng, Quảng Ninh" };
const OTHER = { name: "Phạm Văn Tuấn", address: "Chợ Cái Rồng, Đặc khu Vân Đồn, Quảng Ninh" };
const CHECKOUT = "/thanh-toan";

let browser: Browser;
/** Of the seller whose eggs are ordered. */
let door: Page;

beforeAll(async () => {
  browser = await openBrowser();
  door = await browser.newPage();
  await logIn(door, EGGS.seller);
});

afterAll(async () => {
  await browser.close();
});

const place = (page: Page) => page.getByRole("button", { name: /^Đặt hàng · / });
const radio = (page: Page, { name }: typeof FIRST) =>
  page.getByRole("radio", { name: new RegExp(name) });

async function typedIn(page: Page): Promise<typeof FIRST> {
  return {
    name: await page.getByLabel("Họ và tên").inputValue(),
    address: await page.getByLabel("Địa chỉ nhận hàng").inputValue(),
  };
}

/** Who the order that was just placed goes to, as its seller reads it. */
async function expectOrderedTo(page: Page, { name, address }: typeof FIRST): Promise<void> {
  const [code = ""] = (await placedCodes(page)).values();
  await openOrderPage(page, code);
  await page.getByText(address).first().waitFor();
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByText(name, { exact: true }).waitFor();
}

describe("what the checkout shows of a recipient is what is ordered to", () => {
  const phone = newNumber();
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      serviceWorkers: "block",
    });
    page = await context.newPage();
    await logInTo(page, "/tai-khoan/dia-chi", phone);
    await agreeToAddresses(page);
    await keepPlace(page, FIRST.name, FIRST.address);
    await keepPlace(page, OTHER.name, OTHER.address);
  });

  afterAll(() => context.close());

  beforeEach(async () => {
    await addFromPage(page, EGGS.handle);
  });

  it("also when somebody was chosen before the script came", async () => {
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${house().storefrontUrl}${CHECKOUT}`, { waitUntil: "commit" });
    await radio(page, OTHER).check();
    letThrough();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>("#name")?.value === name,
      OTHER.name,
    );
    expect(await typedIn(page)).toEqual(OTHER);
    expect(await radio(page, OTHER).isChecked()).toBe(true);
    await page.unroute("**/_next/static/chunks/*.js");
    await place(page).click();
    await expectOrderedTo(page, OTHER);
  });

  it("also when no event told the page of the choice: the market shows it before anything is ordered", async () => {
    await page.goto(`${house().storefrontUrl}${CHECKOUT}`);
    await place(page).waitFor();
    await radio(page, OTHER).evaluate((one) => {
      (one as HTMLInputElement).checked = true;
    });
    expect(await typedIn(page)).toEqual(FIRST);
    await place(page).click();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>("#name")?.value === name,
      OTHER.name,
    );
    expect(new URL(page.url()).pathname).toBe(CHECKOUT);
    expect(await typedIn(page)).toEqual(OTHER);
    await place(page).click();
    await expectOrderedTo(page, OTHER);
  });

  it("and who is typed over is chosen no longer, so the fields count", async () => {
    await page.goto(`${house().storefrontUrl}${CHECKOUT}`);
    await place(page).waitFor();
    await radio(page, OTHER).check();
    await page.getByText("Sửa, hoặc giao đến nơi khác").click();
    await page.getByLabel("Họ và tên").fill("Lê Thị Mơ");
    expect(await radio(page, OTHER).isChecked()).toBe(false);
    await page.getByLabel("Số điện thoại").fill("0936 000 001");
    await page.getByText("Gọi trước khi giao: 0936 000 001").waitFor();
    await page.getByLabel("Số điện thoại").fill(phone);
    await radio(page, FIRST).check();
    expect(await typedIn(page)).toEqual(FIRST);
    await page.getByLabel("Họ và tên").fill("Lê Thị Mơ");
    await place(page).click();
    await expectOrderedTo(page, { ...FIRST, name: "Lê Thị Mơ" });
  });
});
