import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, request as forward, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser";
import { house } from "./house";
import { BUYER, fillCheckout, placedCodes, readStore, EGGS } from "./shopper";

const STOREFRONT = path.join(__dirname, "../../apps/storefront");
const READY_WITHIN_MILLISECONDS = 30_000;

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

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

async function untilAnswers(url: string): Promise<void> {
  const end = Date.now() + READY_WITHIN_MILLISECONDS;
  while (Date.now() < end) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    ) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer`);
}

interface ProductWire {
  product: { variants: { id: string; in_stock: boolean }[] };
}

describe("the backend goes down while somebody shops", () => {
  const gate = new Gate();
  let browser: Browser;
  let storefront: ChildProcess;
  let base: string;

  beforeAll(async () => {
    const backendPort = await portOf(gate.server);
    const port = await freePort();
    base = `http://localhost:${String(port)}`;
    storefront = spawn(
      process.execPath,
      [path.join(STOREFRONT, "node_modules/next/dist/bin/next"), "start", "-p", String(port)],
      {
        cwd: STOREFRONT,
        env: {
          ...process.env,
          BACKEND_URL: `http://127.0.0.1:${String(backendPort)}`,
          STOREFRONT_URL: base,
          NEXT_TELEMETRY_DISABLED: "1",
        },
        stdio: "ignore",
      },
    );
    await untilAnswers(`${base}/don-hang`);
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    storefront.kill("SIGTERM");
    await once(storefront, "exit");
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
