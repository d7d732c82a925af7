import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { addFromPage, EGGS, fillCheckout, placedCodes } from "./shopper";

const DONE = "/thanh-toan/hoan-tat";

describe("placing an order once", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function readyToPlace(): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await addFromPage(page, EGGS.handle);
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByRole("button", { name: /^Đặt hàng · / }).waitFor();
    return page;
  }

  it("takes a double click for one order, and a reload changes nothing", async () => {
    const page = await readyToPlace();
    await page.getByRole("button", { name: /^Đặt hàng · / }).dblclick();
    const first = [...(await placedCodes(page)).values()];
    expect(first).toHaveLength(1);
    await page.reload();
    expect([...(await placedCodes(page)).values()]).toEqual(first);
    await page.goto(`${house().storefrontUrl}/gio-hang`);
    expect(await page.getByRole("heading", { name: "Giỏ hàng chưa có gì" }).count()).toBe(1);
  });

  it("keeps what was typed when the answer is lost, and a second try gives the same order", async () => {
    const page = await readyToPlace();
    let posts = 0;
    await page.route("**/thanh-toan", async (route) => {
      if (route.request().method() === "POST" && posts++ === 0) {
        await route.fetch();
        await route.abort("connectionreset");
      } else {
        await route.continue();
      }
    });
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    await page.getByText("không bao giờ thành hai đơn").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Hường");
    const placed = await page.context().newPage();
    await placed.goto(`${house().storefrontUrl}${DONE}`);
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const codes = [...(await placedCodes(page)).values()];
    expect(codes).toHaveLength(1);
    await placed.reload();
    expect([...(await placedCodes(placed)).values()]).toEqual(codes);
  });

  it("leads a form that is posted again after it worked to the same orders", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${house().storefrontUrl}/san-pham/${EGGS.handle}`);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.goto(`${house().storefrontUrl}/thanh-toan`);
    await fillCheckout(page);
    await page.getByRole("button", { name: "Xem phí giao và tổng tiền" }).click();
    const posted = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("button", { name: /^Đặt hàng · / }).click();
    const request = await posted;
    const codes = [...(await placedCodes(page)).values()];
    const again = await context.request.post(request.url(), {
      data: request.postDataBuffer() ?? "",
      headers: {
        "content-type": request.headers()["content-type"] ?? "",
        origin: house().storefrontUrl,
      },
      maxRedirects: 0,
    });
    expect(again.status()).toBe(303);
    expect(again.headers().location).toBe(DONE);
    await page.goto(`${house().storefrontUrl}${DONE}`);
    expect([...(await placedCodes(page)).values()]).toEqual(codes);
  });
});
