import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthsBefore } from "@cho-lang/retail-statistics/months";
import type { SalesByCommuneAndMonth } from "../../src/sales-report/sales-by-commune-and-month";
import type { SalesReport } from "../../src/sales-report/sales-report";
import { query } from "../support/database";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

const TODAY = vietnamDay(new Date());
const OVER = monthsBefore(TODAY.slice(0, 7), 1);
const UNTOLD = { orders: null, goods_vnd: null, delivery_vnd: null };

let backend: RunningBackend;

const report = async () => (await call<SalesReport>(backend.url, "/open-data/sales")).body;

/** Delivered orders of 200,000 đồng, one of each of some sellers. */
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

async function release(floor_vnd: number, day: string): Promise<void> {
  await query(
    backend.databaseUrl,
    `INSERT INTO statistics_release (id, period, version, locked_at, inputs, input_hashes, outputs,
       outputs_hash, code_version, demonstration, computed_by, computed_by_name)
     VALUES ('release', $1, 1, now(), '{}', '{}', $2, '', '', false, '', '')`,
    [OVER, JSON.stringify({ floor_vnd, online: { total: floor_vnd }, shares: [], tables: [] })],
  );
  await query(
    backend.databaseUrl,
    `INSERT INTO statistics_release_step (id, release_id, step, release_on, taken_by, taken_by_name)
     VALUES ('step', 'release', 'scheduled', $1, '', '')`,
    [day],
  );
}

beforeAll(async () => {
  backend = await startBackend();
});

afterAll(async () => {
  await backend?.stop();
});

describe("the public report of real sales", () => {
  it("tells nothing that was delivered, over or not, before the province releases it", async () => {
    expect((await report()).total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
    await sell(TODAY, 6);
    await sell(`${OVER}-28`, 4);
    expect(await report()).toMatchObject({ demonstration: false, total: UNTOLD, by_month: [] });
  });

  it("tells of a released month what the release does, however many sales come after", async () => {
    await release(800_000, TODAY);
    await sell(`${OVER}-27`, 1);
    const { total, by_month, ...lists } = await report();
    expect(total).toEqual({ ...UNTOLD, goods_vnd: 800_000 });
    expect(by_month).toEqual([{ month: OVER, ...UNTOLD, goods_vnd: 800_000 }]);
    expect([lists.by_commune, lists.by_group, lists.by_star]).toEqual([[], [], []]);
    const path = "/open-data/sales/by-commune-and-month";
    const { body } = await call<SalesByCommuneAndMonth>(backend.url, path);
    expect(body.rows).toEqual([]);
  });

  it("stays out of what a demonstration shows, even one whose sellers are real as well", async () => {
    await query(
      backend.databaseUrl,
      `INSERT INTO seller (id, handle, name, legal_name, kind, representative, commune_code, story, demonstration)
       VALUES ('sel_made_up', 'minh-hoa', 'Minh họa', 'Minh họa', 'household', '', '06886', '', true)`,
    );
    const shown = await report();
    expect(shown).toMatchObject({ demonstration: true, by_month: [] });
    expect(shown.total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
  });
});
