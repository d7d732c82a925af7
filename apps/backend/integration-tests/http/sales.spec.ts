import { formatDong } from "@cho-lang/ocop/money";
import { groupOfSet } from "@cho-lang/ocop/product-sets";
import { textOfPdf } from "../support/text-of-pdf";
import type { OrderView } from "../../src/order-view/order-view";
import type { SalesByCommuneAndMonth } from "../../src/sales-report/sales-by-commune-and-month";
import type { SalesReport } from "../../src/sales-report/sales-report";
import type { SellerNumbers } from "../../src/seller-numbers/load-seller-numbers";
import { CatalogueReader } from "../support/catalogue-reader";
import { query } from "../support/database";
import { deliveredLines, expectToAgree, sums } from "../support/delivered-lines";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { placeOrders, type WantedLine } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setStock } from "../support/stock";

let backend: RunningBackend;
let key: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  for (const handle of ["htx-ha-tu", "ho-cao-xanh"]) {
    tokens.set(handle, await logInSeller(backend.url, handle));
  }
});

afterAll(async () => {
  await backend?.stop();
});

async function report(): Promise<SalesReport> {
  return (await call<SalesReport>(backend.url, "/open-data/sales")).body;
}

async function deliver(order: OrderView): Promise<void> {
  for (const name of ["confirm", "hand-over", "deliver"]) {
    const token = tokens.get(order.seller.handle) ?? "";
    const path = `/seller/orders/${order.id}/${name}`;
    const { status } = await call(backend.url, path, { method: "POST", token });
    expect(status).toBe(200);
  }
}

const EGGS: WantedLine = { product: "trung-vit-bien", label: "Hộp 30 quả", quantity: 3 };
const HONEY: WantedLine = { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 };
const SQUID: WantedLine = { product: "cha-muc", label: "Gói 500 g", quantity: 2 };

/** As if every order had come from a seller of its own: the test market has two, too few to publish. */
async function spreadOverSellers(): Promise<void> {
  await query(backend.databaseUrl, "UPDATE delivered_sale SET seller_id = order_id");
}

async function placeAndDeliver(baskets: WantedLine[][]): Promise<void> {
  for (const basket of baskets) {
    for (const order of await placeOrders(backend.url, key, basket)) {
      await deliver(order);
    }
  }
}

describe("the public sales report", () => {
  it("starts at zero and says what its figures mean", async () => {
    const answer = await report();
    expect(answer.total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
    expect(answer.by_month).toEqual([]);
    expect(answer.demonstration).toBe(false);
    expect(answer.definition.vi).toMatch(/không gồm phí giao hàng/);
    expect(answer.definition.en).toMatch(/delivery fees excluded/);
    expect(Math.abs(Date.now() - Date.parse(answer.as_of))).toBeLessThan(60_000);
  });

  it("says so while any seller is made up", async () => {
    await query(
      backend.databaseUrl,
      "UPDATE seller SET demonstration = true WHERE handle = 'ho-cao-xanh'",
    );
    expect((await report()).demonstration).toBe(true);
    const { body } = await call<{ demonstration: boolean }>(backend.url, "/open-data/storefront");
    expect(body.demonstration).toBe(true);
    // Only made-up sales are told as they happen.
    await query(backend.databaseUrl, "UPDATE seller SET demonstration = true");
  });

  it("says nothing while fewer than three sellers have sold", async () => {
    await placeAndDeliver([[EGGS, SQUID]]);
    const { total, by_commune, by_month, withheld } = await report();
    expect(total).toEqual({ orders: null, goods_vnd: null, delivery_vnd: null });
    for (const row of [...by_commune, ...by_month]) {
      expect(row).toMatchObject({ orders: null, goods_vnd: null });
    }
    expect(withheld.by_commune).toEqual([]);
  });

  it("gives each seller her own part of the same rows, and what is to come", async () => {
    const ask = async (token: string) =>
      (await call<{ numbers: SellerNumbers }>(backend.url, "/seller/numbers", { token })).body
        .numbers;
    const lines = await deliveredLines(backend.databaseUrl);
    const own = await Promise.all([...tokens.values()].map(ask));
    expect(
      own
        .flatMap(({ months }) => months)
        .map(({ goods_vnd }) => goods_vnd)
        .sort(),
    ).toEqual(lines.map(({ goods }) => goods).sort());
    expect(own.map(({ products }) => products)).toMatchObject([
      [{ title: "Sản phẩm trung-vit-bien", orders: 1, pieces: 3 }],
      [{ title: "Sản phẩm cha-muc", orders: 1, pieces: 2 }],
    ]);
    const [order] = await placeOrders(backend.url, key, [HONEY]);
    const token = tokens.get("htx-ha-tu") ?? "";
    expect((await ask(token)).to_come).toEqual({ orders: 0, total_vnd: 0 });
    const path = `/seller/orders/${order?.id ?? ""}/confirm`;
    await call(backend.url, path, { method: "POST", token });
    expect((await ask(token)).to_come).toEqual({ orders: 1, total_vnd: order?.total_vnd });
  });

  it("agrees in every list with the delivered orders themselves", async () => {
    await placeAndDeliver([[EGGS, HONEY], [SQUID], [HONEY, SQUID], [EGGS]]);
    await placeOrders(backend.url, key, [EGGS, SQUID]);
    await spreadOverSellers();

    const lines = await deliveredLines(backend.databaseUrl);
    const { total, withheld, ...lists } = await report();
    expect({ orders: total.orders, goods_vnd: total.goods_vnd }).toEqual({
      orders: new Set(lines.map((line) => line.order_id)).size,
      goods_vnd: lines.reduce((sum, line) => sum + line.goods, 0),
    });
    expect(total.delivery_vnd).toBe((total.orders ?? 0) * 25_000);

    const { by_month, by_commune, by_group, by_star } = lists;
    expectToAgree(
      by_month,
      withheld.by_month,
      (row) => row.month,
      sums(lines, (line) => line.month),
    );
    expectToAgree(
      by_commune,
      withheld.by_commune,
      (row) => row.commune_code,
      sums(lines, (line) => line.commune_code),
    );
    expectToAgree(
      by_group,
      withheld.by_group,
      (row) => row.group,
      sums(lines, (line) => groupOfSet(line.product_set).id),
    );
    expectToAgree(
      by_star,
      withheld.by_star,
      (row) => row.stars,
      sums(lines, (line) => line.stars as 3 | 4 | 5 | null),
    );
  });

  it("crosses communes and months, and gives no cell that stands for one seller", async () => {
    const ask = () =>
      call<SalesByCommuneAndMonth>(backend.url, "/open-data/sales/by-commune-and-month");
    const goodsOf = (values: (number | null)[]) =>
      values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    // The same once more, in a month before, by other sellers.
    await query(
      backend.databaseUrl,
      `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, product_id, delivered_on,
         commune_code, product_set, stars, quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd,
         demonstration)
       SELECT id || 'b', order_id || 'b', line_item_id || 'b', seller_id || 'b', product_id, '2026-01-15',
         commune_code, product_set, stars, quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd,
         demonstration
       FROM delivered_sale`,
    );
    const { body } = await ask();
    const { total } = await report();
    expect(body.columns.map(({ months }) => months.length)).toEqual([1, 1]);
    expect(body.rows).toHaveLength(2);
    for (const { cells, goods_vnd } of body.rows) {
      expect(cells).toEqual([goods_vnd / 2, goods_vnd / 2]);
    }
    expect(goodsOf(body.columns.map((column) => column.goods_vnd))).toBe(total.goods_vnd);

    await query(
      backend.databaseUrl,
      "UPDATE delivered_sale SET seller_id = 'one-seller' WHERE commune_code = $1 AND id LIKE '%b'",
      [body.rows[0]?.communes[0]],
    );
    const crossed = (await ask()).body.rows;
    expect(crossed.flatMap(({ cells }) => cells)).toEqual([null, null, null, null]);
    await query(backend.databaseUrl, "DELETE FROM delivered_sale WHERE id LIKE '%b'");
  });

  it("withholds what one seller alone has sold, and what would give it away", async () => {
    await query(
      backend.databaseUrl,
      "UPDATE delivered_sale SET seller_id = 'one-seller' WHERE stars = 5",
    );
    const { by_star, withheld } = await report();
    expect(by_star.find(({ stars }) => stars === 5)?.goods_vnd).toBeNull();
    expect(withheld.by_star[0]?.keys.length).toBeGreaterThan(1);
    await spreadOverSellers();
  });

  it("grows by exactly what was delivered, not by what was placed", async () => {
    const before = await report();
    const placed = await placeOrders(backend.url, key, [EGGS, SQUID]);
    // Which of two orders of one instant comes first is nobody's promise; eggs are counted below.
    const order = placed.find(({ seller }) => seller.handle === "ho-cao-xanh");
    expect((await report()).total).toEqual(before.total);
    if (!order) throw new Error("No order was placed");
    await deliver(order);
    expect((await report()).total).toEqual({
      orders: (before.total.orders ?? 0) + 1,
      goods_vnd: (before.total.goods_vnd ?? 0) + order.goods_total_vnd,
      delivery_vnd: (before.total.delivery_vnd ?? 0) + order.delivery_fee_vnd,
    });
  });

  it("leaves out what an organisation bought, which its buyer and its seller alone can read", async () => {
    const before = await report();
    const typed = { tax_code: "0100 686 209", name: "Công ty Hoa Ban" };
    const wrong = { ...typed, tax_code: "0100686208", name: " " };
    const refused = placeOrders(backend.url, key, [EGGS], { invoice: wrong });
    await expect(refused).rejects.toThrow(/invoice\.tax_code.*invoice\.name/);
    const [order] = await placeOrders(backend.url, key, [EGGS], { invoice: typed });
    if (!order) {
      throw new Error("No order was placed");
    }
    const invoice = {
      tax_code: "0100686209",
      name: "Công ty Hoa Ban",
      address: expect.stringMatching(/^Số 8, ngõ 3, .+, .*Quảng Ninh$/) as string,
    };
    expect(order.invoice).toEqual(invoice);
    const seen = await call<{ order: OrderView }>(backend.url, `/seller/orders/${order.id}`, {
      token: tokens.get(order.seller.handle) ?? "",
    });
    expect(seen.body.order.invoice).toEqual(invoice);
    const other = await call(backend.url, `/seller/orders/${order.id}`, {
      token: tokens.get("ho-cao-xanh") ?? "",
    });
    expect(other.status).toBe(404);
    await deliver(order);
    const after = await report();
    expect({ ...after, as_of: "" }).toEqual({ ...before, as_of: "" });
    const sold = await query(
      backend.databaseUrl,
      "SELECT to_business FROM delivered_sale WHERE order_id = $1",
      [order.id],
    );
    expect(sold).toEqual([{ to_business: true }]);
    await query(backend.databaseUrl, "DELETE FROM delivered_sale WHERE order_id = $1", [order.id]);
  });

  it("keeps what was sold when the certificate is withdrawn and the seller moves", async () => {
    const before = await report();
    const database = backend.databaseUrl;
    await query(
      database,
      "UPDATE ocop_certificate SET status = 'withdrawn', withdrawn_on = '2020-01-01'",
    );
    await query(database, "UPDATE seller SET commune_code = '06661'");
    const after = await report();
    expect({ ...after, as_of: "" }).toEqual({ ...before, as_of: "" });
  });

  it("may be kept by caches for a moment and needs no key", async () => {
    const answer = await fetch(`${backend.url}/open-data/sales`);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=30");
  });
});

describe("what a storefront may know", () => {
  it("is the publishable key and the region, no secret", async () => {
    const { body } = await call<Record<string, unknown>>(backend.url, "/open-data/storefront");
    expect(Object.keys(body).sort()).toEqual(["demonstration", "publishable_key", "region_id"]);
    expect(body.publishable_key).toMatch(/^pk_/);
    expect(body.region_id).toMatch(/^reg_/);
  });
});

it("puts what was delivered first where the best-selling stand first", async () => {
  const reader = new CatalogueReader(backend.url);
  for (const wanted of [
    { ...HONEY, quantity: 30 },
    { ...SQUID, quantity: 60 },
  ]) {
    await setStock(backend.databaseUrl, wanted.product, 1_000);
    await deliver((await placeOrders(backend.url, key, [wanted]))[0] as OrderView);
    const deadline = Date.now() + 10_000;
    const first = async () => (await reader.handles("sort=best_selling&take=1"))[0];
    while ((await first()) !== wanted.product && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await first()).toBe(wanted.product);
  }
});

describe("the evidence pack of a product", () => {
  it("tells what the seller's own orders say, and every one of them", async () => {
    const baskets = [[EGGS, HONEY], [EGGS], [HONEY]];
    const placed = await Promise.all(baskets.map((one) => placeOrders(backend.url, key, one)));
    const orders = placed.flat();
    for (const order of orders) {
      await deliver(order);
    }
    await placeOrders(backend.url, key, [EGGS]);
    const headers = { authorization: `Bearer ${tokens.get("htx-ha-tu") ?? ""}` };
    const address = `${backend.url}/seller/evidence-pack?product=${EGGS.product}`;
    const answer = await fetch(address, { headers });
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const text = textOfPdf(Buffer.from(await answer.arrayBuffer()));

    const eggs = orders.map(({ code, lines }) => ({
      code,
      goods: lines
        .filter(({ product_handle }) => product_handle === EGGS.product)
        .reduce((sum, line) => sum + line.total_vnd, 0),
    }));
    const sold = eggs.filter(({ goods }) => goods > 0);
    const goods = formatDong(sold.reduce((sum, one) => sum + one.goods, 0)).replace("\u00a0", " ");
    expect(text).toContain(`Cộng ${String(sold.length)} ${String(3 * sold.length)} ${goods}`);
    for (const one of eggs) {
      expect([one.code, text.includes(one.code)]).toEqual([one.code, one.goods > 0]);
    }
    expect(text).toContain("1 tháng liên tục");
    expect(text).toContain("01/QĐ-UBND");
  });
});
