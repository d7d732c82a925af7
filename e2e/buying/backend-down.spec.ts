import type { Browser } from "playwright-core";
import { Gate } from "../support/gate";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";
import { openBrowser } from "./browser";
import { house } from "./house";
import { BUYER, fillCheckout, placedCodes, readOpenData, EGGS } from "./shopper";

interface ProductWire {
  product: { variants: { id: string; in_stock: boolean }[] };
}

describe("the backend goes down while somebody shops", () => {
  const gate = new Gate(house().backendUrl);
  let browser: Browser;
  let storefront: RunningStorefront;
  let base: string;

  beforeAll(async () => {
    storefront = await startStorefront(await gate.open());
    base = storefront.url;
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await storefront?.stop();
    gate.close();
  });

  it("says what happened, keeps basket and typed values, and goes on when it is back", async () => {
    const { product } = await readOpenData<ProductWire>(`/products/${EGGS.handle}`);
    const variant = product.variants.find((each) => each.in_stock);
    const context = await browser.newContext();
    const page = await context.newPage();
    await context.request.post(`${base}/gio-hang/them`, {
      form: { variant_id: variant?.id ?? "", quantity: "1" },
      headers: { origin: base },
    });
    await page.goto(`${base}/thanh-toan`);
    await fillCheckout(page);
    const place = page.getByRole("button", { name: /^Đặt hàng · / });
    await place.waitFor();

    gate.down = true;
    await place.click();
    await page.getByText("Chưa kết nối được với chợ").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(BUYER.name);
    expect(await page.getByLabel("Địa chỉ nhận hàng").inputValue()).toBe(BUYER.address);
    const other = await context.newPage();
    for (const [at, heading] of [
      ["/gio-hang", "Chưa mở được giỏ hàng"],
      ["/thong-ke", "Chưa tải được số liệu"],
    ] as const) {
      await other.goto(`${base}${at}`);
      await other.getByRole("heading", { name: heading }).waitFor();
    }

    gate.down = false;
    await page.getByRole("button", { name: /Xem phí giao|^Đặt hàng · / }).click();
    await place.waitFor();
    await place.click();
    expect((await placedCodes(page)).size).toBe(1);
  });
});
