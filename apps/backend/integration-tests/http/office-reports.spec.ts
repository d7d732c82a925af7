import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { ReturnRows } from "../../src/monthly-returns/list-return-rows";
import type { OfficeReport } from "../../src/office-reports/office-report";
import type { SalesReport } from "../../src/sales-report/sales-report";
import { query } from "../support/database";
import { deliverSale } from "../support/deliver-sale";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

const LAST = monthAfter(vietnamDay(new Date()).slice(0, 7), -1);
const OFFICER = { email: "officer@tinh.example", password: "mat-khau-cua-tinh" };

let backend: RunningBackend;
let operator: string;

const logIn = (body: typeof OFFICER) =>
  call<{ token: string }>(backend.url, "/auth/province/emailpass", { method: "POST", body });

const setDemonstration = async (demonstration: boolean) => {
  for (const table of ["seller", "delivered_sale"]) {
    await query(backend.databaseUrl, `UPDATE ${table} SET demonstration = $1`, [demonstration]);
  }
};

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  operator = await logInOperator(backend);
  const sale = { id: "sale_1", seller: "htx-ha-tu", day: `${LAST}-20`, goods: 1_300_000 };
  await deliverSale(backend.databaseUrl, sale);
  await call(backend.url, "/admin/province-people", {
    method: "POST",
    token: operator,
    body: { ...OFFICER, name: "Cán bộ", role: "officer" },
  });
});

afterAll(async () => {
  await backend?.stop();
});

describe("the offices' reports", () => {
  it("add up, as page, sheets and paper, and the log keeps who took them", async () => {
    const officer = (await logIn(OFFICER)).body.token;
    const year = LAST.slice(0, 4);
    const open = async (period: string) =>
      call<{ report: OfficeReport; periods: string[] }>(
        backend.url,
        `/province/reports/${period}`,
        { token: officer },
      );
    expect((await open("2026-H3")).status).toBe(404);
    expect((await open("2099")).status).toBe(404);
    const { report, periods } = (await open(LAST)).body;
    expect(periods).toEqual(expect.arrayContaining([LAST, year]));
    const table = (id: string, of = report) => of.tables.find((one) => one.id === id);
    // One seller alone stands behind the month's sales: nothing of them is told.
    expect(table("giao-hang-theo-xa")).toMatchObject({ rows: [], total: null });
    const products = await query<{ live: number }>(
      backend.databaseUrl,
      "SELECT count(*)::int AS live FROM product WHERE status = 'published' AND deleted_at IS NULL",
    );
    expect(table("san-pham-theo-xa")?.total?.[1]).toBe(products[0]?.live);
    const shops = table("gian-hang-theo-xa")?.total ?? [];
    expect(shops.at(-1)).toBeGreaterThan(0);

    const wish = { shops: 7, source: "Kế hoạch 12/KH-SCT" };
    const path = `/province/reports/${year}/target`;
    for (const body of [wish, wish, { ...wish, shops: 9 }]) {
      const entered = await call(backend.url, path, { method: "POST", token: officer, body });
      expect(entered.status).toBe(200);
    }
    const whole = (await open(year)).body.report;
    expect(whole.target).toMatchObject({ shops: 9, version: 2 });
    // Of what is longer than a month an officer gets nothing that the months could be subtracted from.
    expect(table("giao-hang-theo-xa", whole)).toBeUndefined();
    expect(table("giao-hang", whole)).toBeDefined();
    for (const [format, first] of [
      ["xlsx", "PK"],
      ["pdf", "%PDF"],
    ] as const) {
      const answer = await fetch(`${backend.url}/province/reports/${LAST}/${format}`, {
        headers: { authorization: `Bearer ${officer}` },
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, first.length).toString("latin1")).toBe(first);
    }
    const acts = await query<{ action: string; subject: string }>(
      backend.databaseUrl,
      "SELECT action, subject FROM audit_entry WHERE action LIKE 'report.%' ORDER BY sequence",
    );
    expect(acts.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      `report.open ${LAST}`,
      `report.target ${year}`,
      `report.target ${year}`,
      `report.open ${year}`,
      `report.download ${LAST} xlsx`,
      `report.download ${LAST} pdf`,
    ]);
  });

  it("tell an officer of sales no more than everybody can read, whatever she subtracts", async () => {
    const before = monthAfter(LAST, -1);
    const officer = (await logIn(OFFICER)).body.token;
    const sell = (month: string, count: number, vnd: number) =>
      query(
        backend.databaseUrl,
        `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, delivered_on,
           commune_code, quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd)
         SELECT $1 || number, $1 || number, $1 || number, 'shop_' || number, $1, commune_code, 1,
           $3::int, jsonb_build_object('value', $3::text, 'precision', 20), 0,
           '{"value":"0","precision":20}'
         FROM seller, generate_series(1, $2) AS number WHERE handle = 'htx-ha-tu' RETURNING id`,
        [`${month}-21`, count, vnd],
      );
    expect(await sell(before, 1, 700_000)).toHaveLength(1);
    expect(await sell(LAST, 4, 500_000)).toHaveLength(4);
    await setDemonstration(true);
    const open = async (period: string) => {
      const path = `/province/reports/${period}`;
      const { body } = await call<{ report: OfficeReport }>(backend.url, path, { token: officer });
      return (id: string) => body.report.tables.find((one) => one.id === id);
    };
    // A demonstration's page tells both months as one sum, so the later one would give away who sold in the other.
    for (const period of [before, LAST]) {
      const table = await open(period);
      expect(table("giao-hang-theo-xa")?.total).toBeNull();
      expect(table("giao-hang")).toMatchObject({ rows: [], total: null });
      for (const cut of ["xa", "nhom", "sao"]) {
        expect(table(`giao-hang-theo-${cut}`)).toMatchObject({ rows: [], total: null });
      }
    }
    const whole = (await open(LAST.slice(0, 4)))("giao-hang")?.rows;
    const isOneYear = before.slice(0, 4) === LAST.slice(0, 4);
    expect(whole).toEqual(isOneYear ? [["Các gian hàng trên chợ", null, 4_000_000]] : []);

    const release = async (version: number, day: string) => {
      const floor_vnd = 3_300_000 * version;
      const rows = (...keys: string[]) => [{ keys, vnd: floor_vnd }];
      const tables = [
        { table: "commune", rows: rows("06886", "06877") },
        { table: "group", rows: rows("1") },
        { table: "star", rows: rows("none") },
      ];
      await query(
        backend.databaseUrl,
        `INSERT INTO statistics_release (id, period, version, locked_at, inputs, input_hashes, outputs,
           outputs_hash, code_version, demonstration, computed_by, computed_by_name)
         VALUES ('release_' || $2, $1, $2::int, now(), '{}', '{}', $3, '', '', false, '', '')`,
        [
          LAST,
          String(version),
          JSON.stringify({ floor_vnd, online: { total: floor_vnd }, shares: [], tables }),
        ],
      );
      await query(
        backend.databaseUrl,
        `INSERT INTO statistics_release_step (id, release_id, step, release_on, taken_by, taken_by_name)
         VALUES ('step_' || $1, 'release_' || $1, 'scheduled', $2, '', '')`,
        [String(version), day],
      );
    };
    await release(1, vietnamDay(new Date()));
    await release(2, "2099-01-01");
    const released = await open(LAST);
    expect(released("giao-hang-theo-xa")).toMatchObject({
      rows: [["Gộp: Xã Hải Lạng, Xã Đông Ngũ", 3_300_000]],
      total: ["Cộng", 3_300_000],
    });
    expect(released("giao-hang-theo-sao")?.rows).toEqual([["Không có sao", 3_300_000]]);
    expect(released("giao-hang")?.rows).toEqual([]);
    expect((await open(before))("giao-hang-theo-xa")?.rows).toEqual([]);
  });

  it("tell her of real sales each month that is released, and no year with another in it", async () => {
    await setDemonstration(false);
    const before = monthAfter(LAST, -1);
    const officer = (await logIn(OFFICER)).body.token;
    const { total } = (await call<SalesReport>(backend.url, "/open-data/sales")).body;
    const totalOf = async (period: string) => {
      const path = `/province/reports/${period}`;
      const { body } = await call<{ report: OfficeReport }>(backend.url, path, { token: officer });
      return body.report.tables.find(({ id }) => id === "giao-hang")?.rows;
    };
    expect(total).toMatchObject({ orders: null, goods_vnd: 3_300_000 });
    expect(await totalOf(LAST)).toEqual([["Các gian hàng trên chợ", null, 3_300_000]]);
    expect(await totalOf(before)).toEqual([]);
    expect(await totalOf(before.slice(0, 4))).toEqual([]);
  });

  it("tell how many came to the market from elsewhere, as only its storefront can say", async () => {
    const today = vietnamDay(new Date());
    const source = "0123456789abcdef0123456789abcdef";
    const say = (body: object, secret = "test-revalidate") =>
      call<MarketErrorBody>(backend.url, "/hooks/visits", {
        method: "POST",
        body,
        headers: { "x-storefront-secret": secret },
      });
    const officer = (await logIn(OFFICER)).body.token;
    const report = async () => {
      const path = `/province/reports/${today.slice(0, 7)}`;
      return (await call<{ report: OfficeReport }>(backend.url, path, { token: officer })).body
        .report;
    };
    expect((await report()).missing).toEqual(["Lượt vào chợ: trong kỳ này chợ chưa đếm."]);
    expect((await say({ source, day: today, visits: 7 }, "guessed")).status).toBe(404);
    for (const wrong of [{ visits: -1 }, { visits: 1.5 }, { day: "2024-02-30" }, { source: "x" }]) {
      const answer = await say({ source, day: today, visits: 7, ...wrong });
      expect([answer.status, answer.body.code]).toEqual([400, "invalid_input"]);
    }
    expect((await say({ source, day: "2024-02-03", visits: 7 })).status).toBe(400);
    // Each time the day so far: said twice, or late, it counts once.
    for (const visits of [7, 9, 9, 8]) {
      expect((await say({ source, day: today, visits })).status).toBe(204);
    }
    const other = { source: source.replaceAll("0", "f"), day: today, visits: 2 };
    expect((await say(other)).status).toBe(204);
    const { tables, missing } = await report();
    expect(tables.find(({ id }) => id === "luot-vao")?.total).toEqual(["Cộng", 11]);
    expect(missing).toEqual([]);
  });

  it("tell who may see figures what organisations bought, apart from all retail, and nobody else", async () => {
    for (const seller of ["shop_1", "shop_2", "shop_3"]) {
      const sale = { id: `unit_${seller}`, seller, day: `${LAST}-22`, goods: 200_000 };
      await deliverSale(backend.databaseUrl, { ...sale, toBusiness: true });
    }
    const person = { ...OFFICER, email: "thong-ke@tinh.example" };
    await call(backend.url, "/admin/province-people", {
      method: "POST",
      token: operator,
      body: { ...person, name: "Thống kê", role: "statistician" },
    });
    const open = async (token: string) => {
      const path = `/province/reports/${LAST}`;
      const { body } = await call<{ report: OfficeReport }>(backend.url, path, { token });
      return (id: string) => body.report.tables.find((one) => one.id === id);
    };
    const counted = await open((await logIn(person)).body.token);
    expect(counted("giao-hang-theo-nguoi-mua")).toMatchObject({
      rows: [
        ["Người tiêu dùng (bán lẻ)", 5, 3_300_000],
        ["Doanh nghiệp, tổ chức", 3, 600_000],
      ],
      total: ["Cộng", 8, 3_900_000],
    });
    expect(counted("giao-hang-theo-xa")?.total).toEqual(["Cộng", 5, 3_300_000]);
    const told = await open((await logIn(OFFICER)).body.token);
    expect(told("giao-hang-theo-nguoi-mua")).toBeUndefined();
  });

  it("open with the new password that the operator gives, and not with the old one", async () => {
    const [member] = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM province_member WHERE role = 'officer'",
    );
    const body = { password: "mat-khau-moi-2026" };
    const reset = { method: "POST" as const, token: operator, body };
    const resetPath = `/admin/province-people/${member?.id ?? ""}/password`;
    expect((await call(backend.url, resetPath, reset)).status).toBe(200);
    expect((await logIn(OFFICER)).status).toBe(401);
    expect((await logIn({ ...OFFICER, password: "mat-khau-moi-2026" })).status).toBe(200);
  });
});

describe("the map of returns", () => {
  const BEFORE = monthAfter(LAST, -1);
  const REMINDERS = `/province/returns/${BEFORE}/reminders`;
  let officer: string;

  const list = async (commune = "") =>
    (
      await call<ReturnRows>(backend.url, `/province/returns?month=${BEFORE}${commune}`, {
        token: officer,
      })
    ).body;

  beforeAll(async () => {
    const person = { ...OFFICER, email: "nhac@tinh.example" };
    await call(backend.url, "/admin/province-people", {
      method: "POST",
      token: operator,
      body: { ...person, name: "Nhắc", role: "officer" },
    });
    officer = (await logIn(person)).body.token;
    await query(backend.databaseUrl, "UPDATE seller SET created_at = $1", [`${BEFORE}-03`]);
  });

  it("tells where they are missing, and reminds a commune at once, once a day", async () => {
    const { communes, filers } = await list();
    expect(communes.reduce((sum, { count }) => sum + count, 0)).toBe(filers.length);
    expect(communes.every(({ filed }) => filed === 0)).toBe(true);
    const commune_code = filers[0]?.commune_code ?? "";
    const here = filers.filter((one) => one.commune_code === commune_code);
    expect(here.length).toBeLessThan(filers.length);
    const remind = (body: object, path = REMINDERS) =>
      call(backend.url, path, { method: "POST", token: officer, body });
    const answers = await Promise.all([remind({ commune_code }), remind({ commune_code })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await remind({ commune_code: "khong-co" })).status).toBe(400);
    expect((await remind({})).status).toBe(400);
    const running = vietnamDay(new Date()).slice(0, 7);
    const shut = `/province/returns/${running}/reminders`;
    expect((await remind({ commune_code }, shut)).status).toBe(404);
    expect((await list(`&commune=${commune_code}`)).filers).toMatchObject(
      here.map(({ seller_id }) => ({ seller_id, reminded: true })),
    );
    const acts = await query<{ seller_id: string }>(
      backend.databaseUrl,
      "SELECT seller_id FROM audit_entry WHERE action = 'monthly-return.remind' AND subject = $1",
      [BEFORE],
    );
    expect(acts.map(({ seller_id }) => seller_id).sort()).toEqual(
      here.map(({ seller_id }) => seller_id).sort(),
    );
  });
});
