import { AVAILABLE_NOW } from "@cho-lang/ocop/available-now";
import type { ProductPage } from "../../src/api/seller/products/product-page";
import type { ProductView } from "../../src/catalogue/catalogue";
import type { OrderView } from "../../src/order-view/order-view";
import { writeCsv } from "../../src/product-tables/write-csv";
import type { SellerNumbers } from "../../src/seller-numbers/load-seller-numbers";
import { checkTable, foundInShop, loadImport } from "../support/import-desk";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { placeOrders } from "../support/place-orders";
import { ProductDesk } from "../support/product-desk";
import { waiting } from "../support/waiting-change";
import { startBackend, type RunningBackend } from "../support/start-backend";

const HANDLE = "trung-vit-bien";

let backend: RunningBackend;
let haTu: ProductDesk;
let desk: OperatorDesk;
let product: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  haTu = new ProductDesk(backend.url, await logInSeller(backend.url, "htx-ha-tu"));
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  const { products } = await haTu.list();
  product = products.find(({ handle }) => handle === HANDLE)?.id ?? "";
});

afterAll(async () => {
  await backend?.stop();
});

async function page(): Promise<ProductPage> {
  return (await haTu.ask<ProductPage>(`GET /seller/products/${product}`)).body;
}

async function shown(): Promise<ProductView> {
  const { body } = await call<{ product: ProductView }>(
    backend.url,
    `/open-data/products/${HANDLE}`,
  );
  return body.product;
}

/** Changes a price a number of times, as in a month of daily prices. */
async function changePrice(times: number): Promise<void> {
  const [pack] = (await page()).packs;
  if (!pack) throw new Error("The product has no pack");
  const { id, stock } = pack;
  for (let time = 1; time <= times; time += 1) {
    const packs = [{ id, price_vnd: 50_000 + time * 1_000, stock, stock_seen: stock }];
    const { status } = await haTu.ask(`POST /seller/products/${product}/packs`, { packs });
    expect(status).toBe(200);
  }
}

describe("a product on sale", () => {
  it("gets one more pack once the operator has read it, with its price and stock, however often", async () => {
    const pack = { label: "Vỉ 6 quả", weight_grams: 420, price_vnd: 36_000, stock: 12 };
    const add = (body: object) =>
      haTu.ask<ProductPage>(`POST /seller/products/${product}/new-pack`, body);
    expect((await Promise.all([add(pack), add(pack)])).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    const other = await add({ ...pack, label: "vỉ 6 QUẢ", price_vnd: 1_000 });
    expect([other.status, Object.keys(other.body.details?.fields ?? {})]).toEqual([400, ["label"]]);
    expect((await shown()).variants).toHaveLength(2);
    const id = await waiting(desk, "new_pack", product);
    const confirm = () => desk.post(`/admin/listing-changes/${id}/confirm`);
    expect((await Promise.all([confirm(), confirm()])).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    expect((await shown()).variants).toMatchObject([
      {},
      {},
      { label: pack.label, weight_grams: 420, price_vnd: 36_000, available: 12 },
    ]);
    expect((await add(pack)).status).toBe(200);
    expect((await page()).packs).toHaveLength(3);
    expect((await page()).changes).toEqual([]);
    const second = { ...pack, label: "Vỉ 12 quả (chữa bệnh)" };
    expect((await add(second)).body.changes).toMatchObject([{ field: "new_pack", after: second }]);
    await changePrice(20);
    expect((await page()).changes).toMatchObject([{ field: "new_pack", status: "pending" }]);
    const path = `/admin/listing-changes/${await waiting(desk, "new_pack", product)}/decline`;
    expect((await desk.post(path, { reason: "Không ghi công dụng." })).status).toBe(200);
    expect((await shown()).variants).toHaveLength(3);
  });

  it("gets one by a file in just the same way, and only once", async () => {
    const { packs } = await page();
    const table = writeCsv([
      ["Mã sản phẩm", "Quy cách", "Cân nặng (gam)", "Giá (đồng)", "Tồn kho"],
      [product, packs[0]?.label ?? "", "", "", ""],
      [product, "Thùng 60 quả", "4200", "300000", "5"],
    ]);
    const pack = { label: "Thùng 60 quả", weight_grams: 4_200, price_vnd: 300_000, stock: 5 };
    const checked = await checkTable(haTu, table);
    expect(checked).toMatchObject({
      counts: { changed: 1, new_packs: 1, waits: 1, stocks: 0 },
      products: [{ fields: [], packs: [], new_packs: [pack] }],
    });
    const { progress } = await loadImport(haTu, checked);
    expect(progress).toEqual({ waiting: 0, done: 1, failed: 0 });
    expect((await page()).packs).toEqual(packs);
    expect((await checkTable(haTu, table)).counts).toMatchObject({ changed: 0, unchanged: 1 });
    await desk.post(`/admin/listing-changes/${await waiting(desk, "new_pack", product)}/confirm`);
    expect((await shown()).variants.at(-1)).toMatchObject({ label: pack.label, available: 5 });
    expect((await checkTable(haTu, table)).counts).toMatchObject({ changed: 0, unchanged: 1 });
  });
});

describe("a file of changes", () => {
  it("changes price and stock at once, and lets the operator read a name first", async () => {
    const { packs, product: before } = await page();
    const [pack] = packs;
    const table = writeCsv([
      ["Mã sản phẩm", "Quy cách", "Giá (đồng)", "Tồn kho", "Tên sản phẩm"],
      [product, pack?.label ?? "", "21000", "33", "Trứng vịt biển Hà Tu"],
    ]);
    const checked = await checkTable(haTu, table);
    const price_before = pack?.price_vnd;
    expect(checked).toMatchObject({
      counts: { new: 0, changed: 1, bad: 0, waits: 1, stocks: 1, odd_prices: 1 },
      products: [{ kind: "change", fields: ["title"], packs: [{ price_before, price: 21_000 }] }],
      odd_prices: [{ title: before.title, before_vnd: price_before, after_vnd: 21_000 }],
    });
    const { progress } = await loadImport(haTu, checked);
    expect(progress).toEqual({ waiting: 0, done: 1, failed: 0 });
    const after = await page();
    expect(after.packs[0]).toMatchObject({ price_vnd: 21_000, stock: 33 });
    expect(after.product.title).toBe(before.title);
    expect(after.changes[0]).toMatchObject({ field: "title", status: "pending" });
    expect((await checkTable(haTu, table)).counts).toMatchObject({ changed: 0, unchanged: 1 });
    await foundInShop(backend.url, before.title, `"price_from_vnd":21000`);
  });
});

describe("a pack that is sold out", () => {
  const LAST = { product: "mieng-cuoi", label: "Gói 1 kg", quantity: 5 };
  let caoXanh: ProductDesk;
  let order: OrderView | undefined;

  beforeAll(async () => {
    caoXanh = new ProductDesk(backend.url, await logInSeller(backend.url, "ho-cao-xanh"));
    [order] = await placeOrders(backend.url, await storefrontKey(backend.url), [LAST]);
  });

  async function numbers(): Promise<SellerNumbers> {
    return (await caoXanh.ask<{ numbers: SellerNumbers }>("GET /seller/numbers")).body.numbers;
  }

  /** Waits until her figures say so of the one pack: how often it was sold out, and whether it is. */
  async function becomes(times: number, lasting: boolean): Promise<void> {
    for (;;) {
      const [told, ...others] = (await numbers()).stock_outs;
      expect(others).toEqual([]);
      if (told?.times === times && told.lasting === lasting) {
        return expect(told).toMatchObject({ title: "Sản phẩm mieng-cuoi", label: LAST.label });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it("stands in its seller's figures until it is back, whoever moves the stock", async () => {
    await becomes(1, true);
    const path = `POST /seller/orders/${order?.id ?? ""}`;
    await caoXanh.ask(`${path}/cut`, {
      request_id: "bot-mieng-cuoi",
      line_id: order?.lines[0]?.id,
      quantity: 2,
      shown_quantity: 5,
      reason: "broken",
    });
    await becomes(1, false);
    const { products } = await caoXanh.list();
    const id = products.find(({ handle }) => handle === LAST.product)?.id ?? "";
    for (const [stock, times, lasting] of [
      [0, 2, true],
      [9, 2, false],
    ] as const) {
      const { body } = await caoXanh.ask<ProductPage>(`GET /seller/products/${id}`);
      const packs = body.packs.map((pack) => ({
        id: pack.id,
        price_vnd: pack.price_vnd,
        stock,
        stock_seen: pack.stock,
      }));
      expect((await caoXanh.ask(`POST /seller/products/${id}/packs`, { packs })).status).toBe(200);
      await becomes(times, lasting);
    }
    const rows = [
      ["Mã sản phẩm", "Quy cách", "Tồn kho"],
      [id, LAST.label, "0"],
    ];
    const { progress } = await loadImport(caoXanh, await checkTable(caoXanh, writeCsv(rows)));
    expect(progress).toEqual({ waiting: 0, done: 1, failed: 0 });
    await becomes(3, true);
  });

  it("leaves of a cut order what is still to be collected", async () => {
    expect((await numbers()).to_come).toEqual({ orders: 0, total_vnd: 0 });
    const path = `POST /seller/orders/${order?.id ?? ""}/confirm`;
    const { total_vnd } = (await caoXanh.ask<{ order: OrderView }>(path)).body.order;
    expect(total_vnd).toBeLessThan(order?.total_vnd ?? 0);
    expect((await numbers()).to_come).toEqual({ orders: 1, total_vnd });
  });
});

describe("a pack that its seller does not count", () => {
  it("stays on sale whatever is ordered, goes with one tap, and its orders stay", async () => {
    const key = await storefrontKey(backend.url);
    const [pack] = (await page()).packs;
    const { id = "", label = "", price_vnd = 0, stock = 0 } = pack ?? {};
    const set = (wanted: object) =>
      haTu.ask(`POST /seller/products/${product}/packs`, { packs: [{ id, price_vnd, ...wanted }] });
    const uncounted = { stock: AVAILABLE_NOW, stock_seen: stock };
    expect((await set(uncounted)).status).toBe(200);
    const order = () => placeOrders(backend.url, key, [{ product: HANDLE, label, quantity: 3 }]);
    await order();
    // What she saw is three more than there is now; she never counted them, so nothing is asked.
    const seen = { stock: AVAILABLE_NOW, stock_seen: AVAILABLE_NOW };
    expect((await set({ ...seen, price_vnd: 61_000 })).status).toBe(200);
    const left = (await page()).packs[0];
    expect(left).toMatchObject({ price_vnd: 61_000, stock: AVAILABLE_NOW - 3 });

    const file = await fetch(`${backend.url}/seller/product-file?format=csv`, {
      headers: { authorization: `Bearer ${haTu.token}` },
    });
    const csv = Buffer.from(await file.arrayBuffer());
    expect(csv.toString()).toContain("có sẵn");
    const again = await checkTable(haTu, csv);
    expect(again.counts).toMatchObject({ changed: 0, stocks: 0 });

    const gone = { stock: 0, stock_seen: AVAILABLE_NOW, price_vnd: 61_000 };
    expect([(await set(gone)).status, (await set(gone)).status]).toEqual([200, 200]);
    const variant = (await shown()).variants.find((one) => one.id === id);
    expect(variant).toMatchObject({ in_stock: false, available: 0 });
    await expect(order()).rejects.toThrow();
    const { body } = await haTu.ask<{ orders: OrderView[] }>("GET /seller/orders?status=placed");
    expect(body.orders.some(({ lines }) => lines.some((line) => line.quantity === 3))).toBe(true);
  });
});
