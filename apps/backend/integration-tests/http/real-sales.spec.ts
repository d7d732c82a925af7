import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthsBefore } from "@cho-lang/retail-statistics/months";
import type { SalesByCommuneAndMonth } from "../../src/sales-report/sales-by-commune-and-month";
import type { SalesReport } from "../../src/sales-report/sales-report";
import { query } from "../support/database";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

const TODAY = vietnamDay(new Date());
const OVER = monthsBefore(TODAY.slice(0, 7), 1);
const NOTHING = { orders: null, goods_vnd: null, delivery_vnd: null };

let backend: RunningBackend;

const report = async () => (await call<SalesReport>(backend.url, "/open-data/sales")).body;

/** Delivered orders of 200,000 đồng and 20,000 for the way, one of each of some sellers. */
const sell = (day: string, sellers: number) =>
  query(
    backend.databaseUrl,
    `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, delivered_on, commune_code,
       quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd)
     SELECT $1 || number, $1 || number, $1 || number, 'seller_' || number, $1, '06886', 1,
       200000, '{"value":"200000","precision":20}', 20000, '{"value":"20000","precision":20}'
     FROM generate_series(1, $2) AS number`,
    [day, sellers],
  );

beforeAll(async () => {
  backend = await startBackend();
});

afterAll(async () => {
  await backend?.stop();
});

describe("the public report of real sales", () => {
  it("has nothing of the month that is running", async () => {
    await sell(TODAY, 6);
    expect(await report()).toMatchObject({
      demonstration: false,
      through: OVER,
      total: { orders: 0, goods_vnd: 0, delivery_vnd: 0 },
      by_month: [],
    });
  });

  it("has each month that is over, and no table", async () => {
    await sell(`${OVER}-28`, 4);
    const sums = { orders: 4, goods_vnd: 800_000, delivery_vnd: 80_000 };
    const { total, by_month, ...lists } = await report();
    expect(total).toEqual(sums);
    expect(by_month).toEqual([{ month: OVER, ...sums }]);
    expect([lists.by_commune, lists.by_group, lists.by_star]).toEqual([[], [], []]);
    const path = "/open-data/sales/by-commune-and-month";
    const { body } = await call<SalesByCommuneAndMonth>(backend.url, path);
    expect(body.rows).toEqual([]);
  });

  it("leaves a month of few sellers out of everything, beside one of many", async () => {
    const before = await report();
    const few = monthsBefore(OVER, 2);
    await sell(`${few}-15`, 2);
    const { total, by_month, withheld } = await report();
    expect(by_month).toEqual([{ month: few, ...NOTHING }, ...before.by_month]);
    expect(total).toEqual(before.total);
    expect(withheld.by_month).toEqual([]);
  });

  it("has no total while no month may be told", async () => {
    const day = `${OVER}-28`;
    await query(backend.databaseUrl, "DELETE FROM delivered_sale WHERE delivered_on = $1", [day]);
    expect((await report()).total).toEqual(NOTHING);
  });
});
