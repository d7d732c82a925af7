import { groupOfSet } from "@cho-lang/ocop/product-sets";
import type { OfficialStatistics } from "../../src/official-statistics/official-statistics";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { SalesByCommuneAndMonth } from "../../src/sales-report/sales-by-commune-and-month";
import type { SalesReport } from "../../src/sales-report/sales-report";
import { CatalogueReader } from "../support/catalogue-reader";
import { query } from "../support/database";
import { deliveredLines, expectToAgree, sums } from "../support/delivered-lines";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { placeOrders, type WantedLine } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";

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

  it("says nothing while fewer than three sellers have sold", async () => {
    await placeAndDeliver([[EGGS, SQUID]]);
    const { total, by_commune, by_month, withheld } = await report();
    expect(total).toEqual({ orders: null, goods_vnd: null, delivery_vnd: null });
    for (const row of [...by_commune, ...by_month]) {
      expect(row).toMatchObject({ orders: null, goods_vnd: null });
    }
    expect(withheld.by_commune).toEqual([]);
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

  it("crosses communes and months, with the report's own figures as totals", async () => {
    const { body } = await call<SalesByCommuneAndMonth>(
      backend.url,
      "/open-data/sales/by-commune-and-month",
    );
    const { total } = await report();
    const goodsOf = (units: { goods_vnd: number }[]) =>
      units.reduce((sum, { goods_vnd }) => sum + goods_vnd, 0);
    expect(body.rows.length).toBeGreaterThan(0);
    expect([goodsOf(body.rows), goodsOf(body.columns)]).toEqual([total.goods_vnd, total.goods_vnd]);
    for (const { cells, goods_vnd } of body.rows) {
      // All was delivered within one month, so a row's only cell is its total.
      expect(cells).toEqual([goods_vnd]);
    }
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
    const [order] = await placeOrders(backend.url, key, [EGGS, SQUID]);
    expect((await report()).total).toEqual(before.total);
    if (!order) {
      throw new Error("No order was placed");
    }
    await deliver(order);
    expect((await report()).total).toEqual({
      orders: (before.total.orders ?? 0) + 1,
      goods_vnd: (before.total.goods_vnd ?? 0) + order.goods_total_vnd,
      delivery_vnd: (before.total.delivery_vnd ?? 0) + order.delivery_fee_vnd,
    });
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

  it("says so while any seller is made up", async () => {
    await query(
      backend.databaseUrl,
      "UPDATE seller SET demonstration = true WHERE handle = 'ho-cao-xanh'",
    );
    expect((await report()).demonstration).toBe(true);
    const { body } = await call<{ demonstration: boolean }>(backend.url, "/open-data/storefront");
    expect(body.demonstration).toBe(true);
  });

  it("may be kept by caches for a moment and needs no key", async () => {
    const answer = await fetch(`${backend.url}/open-data/sales`);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=30");
  });
});

describe("the public official statistics", () => {
  const ask = (search = "") =>
    call<OfficialStatistics>(backend.url, `/open-data/official-statistics${search}`);

  it("give both shares of 2025, each with its total, its source and its day", async () => {
    const { body } = await ask();
    expect(body.shares.map(({ denominator, year }) => [denominator, year])).toEqual([
      ["goods", "2025"],
      ["goods_services", "2025"],
    ]);
    const [goods, goodsAndServices] = body.shares;
    expect(goods?.percent).toBeCloseTo(15.6, 1);
    expect(goods?.of.basis).toBe("ratio");
    expect(goodsAndServices?.percent).toBeCloseTo(11.9, 1);
    expect(goodsAndServices?.of.basis).toBe("published");
    expect(body.published_share?.published.value).toBe("12");
    for (const { published_on, source } of body.observations) {
      expect(published_on).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source.address).toMatch(/^https:/);
    }
  });

  it("show the two published versions of the fourth quarter of 2025", async () => {
    const { quarter } = (await ask()).body;
    expect(quarter?.months.map((month) => [month?.value, month?.published_on])).toEqual([
      ["598.4", "2025-11-06"],
      ["601.2", "2025-12-06"],
      ["627.8", "2026-01-06"],
    ]);
    expect(quarter).toMatchObject({
      quarter: "2025-Q4",
      sum_of_months: "1827.4",
      published: { value: "1833.6" },
      difference: "6.2",
    });
  });

  it("are worked out again as they were known on a day", async () => {
    const { body } = await ask("?as_of=2025-12-31");
    expect(body.shares).toEqual([]);
    expect(body.quarter).toBeNull();
    expect(body.observations.map(({ period }) => period)).not.toContain("2025-12");
    expect((await ask("?as_of=2025-13-31")).status).toBe(400);
  });

  it("take what an operator enters, once, as a vintage beside the earlier one", async () => {
    const path = "/admin/official-statistics";
    const token = await logInOperator(backend);
    const spring = {
      series: "vn-retail-goods-services",
      period: "2025-Q4",
      value: "1835.1",
      status: "revised",
      published_on: "2026-04-06",
      source_name: "Cục Thống kê",
      source_address: "https://example.vn/q1-2026",
    };
    const post = (to: string, body: object, by = token) =>
      call<{ recorded: number } & MarketErrorBody>(backend.url, to, {
        method: "POST",
        body,
        token: by,
      });
    expect((await post(path, spring, "")).status).toBe(401);
    expect((await post(path, spring)).body).toEqual({ recorded: 1 });
    expect((await post(path, spring)).body).toEqual({ recorded: 0 });
    const { quarter } = (await ask()).body;
    expect(quarter).toMatchObject({ published: { value: "1835.1" }, difference: "7.7" });
    const then = (await ask("?as_of=2026-04-05")).body.quarter;
    expect(then).toMatchObject({ published: { value: "1833.6" }, difference: "6.2" });

    const file = [
      "Chuỗi số liệu,Kỳ,Giá trị,Trạng thái,Ngày công bố,Nguồn,Địa chỉ nguồn",
      "vn-retail-goods,2025,5340.2,sơ bộ,2026-04-06,Cục Thống kê,https://example.vn/q1-2026",
      "vn-retail-goods,2025-13,1,sơ bộ,2026-04-06,Cục Thống kê,https://example.vn/q1-2026",
    ];
    const refused = await post(`${path}/csv`, { csv: file.join("\n") });
    expect(refused.status).toBe(400);
    expect(refused.body.details?.cells).toMatchObject([{ row: 3, column: "Kỳ" }]);
    expect((await ask()).body.shares[0]?.of.basis).toBe("ratio");
    const taken = await post(`${path}/csv`, { csv: file.slice(0, 2).join("\n") });
    expect(taken.body).toEqual({ recorded: 1 });
    expect((await ask()).body.shares[0]?.of).toMatchObject({ basis: "published", value: 5340.2 });
  });

  it("are never changed where they are kept", async () => {
    for (const change of [
      "UPDATE official_observation SET value = '1'",
      "DELETE FROM official_observation",
    ]) {
      await expect(query(backend.databaseUrl, change)).rejects.toThrow(/never changed/);
    }
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
    const [order] = await placeOrders(backend.url, key, [wanted]);
    await deliver(order as OrderView);
    const deadline = Date.now() + 10_000;
    const first = async () => (await reader.handles("sort=best_selling&take=1"))[0];
    while ((await first()) !== wanted.product && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await first()).toBe(wanted.product);
  }
});
