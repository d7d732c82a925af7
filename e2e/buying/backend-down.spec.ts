import { once } from "node:events";
import { createServer, request as forward, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";
import { openBrowser } from "./browser";
import { house } from "./house";
import { BUYER, fillCheckout, placedCodes, readStore, EGGS } from "./shopper";

/** Stands between a storefront of its own and the backend; `down` cuts every connection. */
class Gate {
  down = false;
  readonly server: Server = createServer((request, response) => {
    if (this.down) {
      request.socket.destroy();
      return;
    }
    const target = new URL(request.url ?? "/", house().backendUrl);
    const onward = forward(
      target,
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => {
      response.destroy();
    });
    request.pipe(onward);
  });
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

interface ProductWire {
  product: { variants: { id: string; in_stock: boolean }[] };
}

describe("the backend goes down while somebody shops", () => {
  const gate = new Gate();
  let browser: Browser;
  let storefront: RunningStorefront;
  let base: string;

  beforeAll(async () => {
    const backendPort = await portOf(gate.server);
    storefront = await startStorefront(`http://127.0.0.1:${String(backendPort)}`);
    base = storefront.url;
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await storefront?.stop();
    gate.server.closeAllConnections();
    gate.server.close();
  });

  it("says what happened, keeps basket and typed values, and goes on when it is back", async () => {
    const { product } = await readStore<ProductWire>(`/store/catalogue/products/${EGGS.handle}`);
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
