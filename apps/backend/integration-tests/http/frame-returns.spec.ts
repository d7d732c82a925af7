import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { FRAME_FILE_COLUMNS } from "@cho-lang/retail-statistics/frame-file-columns";
import { OBSERVATION_FILE_COLUMNS } from "@cho-lang/retail-statistics/observation-file-columns";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { RETURN_FILE_COLUMNS } from "@cho-lang/retail-statistics/return-file-columns";
import { isTetMonth, monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { OddReturns } from "../../src/api/admin/monthly-returns/[month]/odd/route";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { ListedReturnsResult } from "../../src/monthly-returns/import-listed-returns";
import type { ReturnRows } from "../../src/monthly-returns/list-return-rows";
import type { PublishedReleases } from "../../src/statistics-releases/list-published-releases";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

const RUNNING = vietnamDay(new Date()).slice(0, 7);
/** The last month that has figures of its own, and the one before it: both may be filed. */
const MONTH =
  [-1, -2, -3].map((back) => monthAfter(RUNNING, back)).find((m) => !isTetMonth(m)) ?? "";
const BEFORE = monthAfter(MONTH, -1);
const COMMUNE = "06886";

let backend: RunningBackend;
let operator: string;
let statistician: string;

const frame = (...rows: string[]) =>
  [Object.keys(FRAME_FILE_COLUMNS).join(","), ...rows].join("\n");
const returns = (...rows: string[]) =>
  [Object.keys(RETURN_FILE_COLUMNS).join(","), ...rows].join("\n");
const listed = (code: string, rest = "2026-01,,,") =>
  `${code},HTX ${code},hợp tác xã,nhỏ,${COMMUNE},${rest}`;

function post<Body>(path: string, body: object, token = statistician) {
  return call<Body & MarketErrorBody>(backend.url, path, { method: "POST", token, body });
}

const file = (csv: string, confirmation: string | null = null, token = statistician) =>
  post<ListedReturnsResult>("/province/frame-returns", { csv, confirmation }, token);

const versionsOf = (code: string) =>
  query<{ month: string; version: number; row: Record<string, unknown> }>(
    backend.databaseUrl,
    `SELECT month, version, to_jsonb(monthly_return) AS row FROM monthly_return
     WHERE seller_id = $1 ORDER BY month, version`,
    [code],
  );

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  operator = await logInOperator(backend);
  const person = { email: "thong-ke@tinh.example", password: "mat-khau-cua-tinh" };
  const account = { ...person, name: "Thống kê", role: "statistician" };
  await post("/admin/province-people", account, operator);
  const { body } = await call<{ token: string }>(backend.url, "/auth/province/emailpass", {
    method: "POST",
    body: person,
  });
  statistician = body.token;
  const csv = frame(
    listed("K1"),
    listed("K2", "2026-01,,,htx-ha-tu"),
    listed("K3", `2025-01,${BEFORE},K1,`),
    listed("K4"),
  );
  expect((await post("/province/frame-sellers", { csv })).body).toEqual({ created: 4, updated: 0 });
});

afterAll(async () => {
  await backend?.stop();
});

const ODD = `K1,${MONTH},30.000.000,,,,5000000,,12,,`;
const USUAL = `K1,${BEFORE},1000000,,,1000000,5000000,,,,`;

describe("returns of listed sellers without a shop, by file", () => {
  it("are refused whole, with every wrong cell", async () => {
    const { status, body } = await file(
      returns(
        USUAL,
        `K9,${MONTH},1,,,,,,,,`,
        `K2,${MONTH},1,,,,,,,,`,
        `K3,${MONTH},1,,,,,,,,`,
        `K4,${RUNNING},1,,,,,,,,`,
        `K4,${MONTH},-1,1000000000000000,nhiều,,,,,,`,
      ),
    );
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    const cells = body.details?.cells as { row: number; column: string; message: string }[];
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [3, "Mã"],
      [4, "Mã"],
      [5, "Tháng"],
      [6, "Tháng"],
      [7, "Sàn khác"],
      [7, "Trang riêng"],
      [7, "Tin nhắn"],
    ]);
    expect((await file(returns(USUAL, USUAL))).body.details?.cells).toMatchObject([{ row: 3 }]);
    expect((await file("")).body.details?.fields).toHaveProperty("csv");
    expect(await versionsOf("K1")).toEqual([]);
  });

  it("are read as far as a file may be long, and told when one is longer", async () => {
    const long = returns(`K9,${MONTH},1,,,,,,,,${"ề".repeat(79_000)}`);
    expect((await file(long)).body.details?.cells).toMatchObject([{ row: 2 }]);
    const longer = (await file(`${long}${"ề".repeat(1_000)}`)).body;
    expect(longer.details?.fields).toEqual({ csv: "Tệp quá lớn, hãy chia nhỏ." });
  });

  it("are asked about together, and filed once by exactly that confirmation", async () => {
    const csv = returns(ODD, USUAL);
    const asked = (await file(csv)).body;
    expect(asked).toMatchObject({ filed: 0, unchanged: 0 });
    expect(asked.questions).toContainEqual({
      row: 2,
      code: "K1",
      name: "HTX K1",
      month: MONTH,
      message: "Tháng trước có bán qua Điện thoại, tháng này không.",
    });
    const other = (await file(csv, "0".repeat(64))).body;
    expect(other).toEqual(asked);
    // Nothing that is asked names how many orders there were: a yes is still good for these alone.
    const altered = (await file(csv.replace(",12,", ",13,"), asked.confirmation)).body;
    expect(altered).toMatchObject({ filed: 0, questions: asked.questions });
    expect(await versionsOf("K1")).toEqual([]);

    const both = await Promise.all([
      file(csv, asked.confirmation),
      file(csv, asked.confirmation),
      post<ListedReturnsResult>("/admin/frame-returns", { csv }, operator),
    ]);
    // Whoever comes first files both, unless the operator is: she is asked, for she confirmed nothing.
    expect(both.map(({ body }) => body.filed).sort()).toEqual([0, 0, 2]);
    expect((await file(csv)).body).toMatchObject({ filed: 0, unchanged: 2, questions: [] });
    const [before, now] = await versionsOf("K1");
    expect([before?.version, now?.version]).toEqual([1, 1]);
    expect(now?.row).toMatchObject({
      month: MONTH,
      amounts: { own_floor: 0, other_floors: 30_000_000, counter: 5_000_000, phone: 0 },
      other_orders: 12,
      filed_by: { kind: "province", name: "Thống kê", role: "statistician" },
      commune_code: COMMUNE,
      product_group: null,
      demonstration: false,
    });
    expect((now?.row.confirmed as { codes: string[] }).codes).toContain("zero_where_sold");
  });

  it("are corrected with a reason as new versions, and stand in the log", async () => {
    const more = USUAL.replace("5000000", "6000000");
    const bare = await file(returns(more));
    expect(bare.body.details?.cells).toMatchObject([{ row: 2, column: "Lý do sửa" }]);
    const reason = `${more}Ghi thiếu hội chợ`;
    const { body } = await post<ListedReturnsResult>(
      "/admin/frame-returns",
      { csv: returns(reason, `K4,${BEFORE},,,,,,,,x,`) },
      operator,
    );
    expect(body).toMatchObject({ filed: 2, unchanged: 0 });
    expect((await versionsOf("K1"))[1]).toMatchObject({ month: BEFORE, version: 2 });
    const acts = await query<{ action: string; role: string; seller_id: string }>(
      backend.databaseUrl,
      `SELECT action, actor->>'role' AS role, seller_id FROM audit_entry
       WHERE action IN ('monthly-return.file', 'monthly-return.correct') ORDER BY sequence`,
    );
    expect(acts.map(({ action, role, seller_id }) => [action, role, seller_id])).toEqual([
      ["monthly-return.file", "statistician", "K1"],
      ["monthly-return.file", "statistician", "K1"],
      ["monthly-return.correct", "operator", "K1"],
      ["monthly-return.file", "operator", "K4"],
    ]);
    const whole = await call(backend.url, "/admin/acts/integrity", { token: operator });
    expect(whole.body).toEqual({ broken_entry: null });
  });

  it("are listed among all who are asked in the months they live in, and nobody is reminded", async () => {
    const filers = async (month: string, branch = "province/returns", token = statistician) => {
      const path = `/${branch}?month=${month}&limit=100`;
      const { body } = await call<ReturnRows>(backend.url, path, { token });
      return body.filers.filter(({ without_shop }) => without_shop);
    };
    expect(await filers(MONTH)).toMatchObject([
      { seller_id: "K4", name: "HTX K4", filed_at: null, reminded: false },
      { seller_id: "K1", name: "HTX K1", online_percent: 85.7 },
    ]);
    expect((await filers(BEFORE)).map(({ seller_id }) => seller_id)).toEqual(["K3", "K1", "K4"]);
    const [, one] = await filers(MONTH, "admin/monthly-returns", operator);
    expect(one?.versions).toMatchObject([{ version: 1, filed_by: { name: "Thống kê" } }]);

    const remind = (whom: object) => post(`/province/returns/${MONTH}/reminders`, whom);
    expect((await remind({ seller_id: "K4" })).status).toBe(404);
    expect((await remind({ commune_code: COMMUNE })).status).toBe(200);
    const reminded = await query(
      backend.databaseUrl,
      "SELECT 1 FROM audit_entry WHERE action = 'monthly-return.remind' AND seller_id LIKE 'K%'",
    );
    expect(reminded).toEqual([]);
  });

  it("are reviewed by name, make the province's figures, and stay hers when she opens a shop", async () => {
    const path = `/admin/monthly-returns/${MONTH}`;
    const odd = async () =>
      (await call<OddReturns>(backend.url, `${path}/odd`, { token: operator })).body.returns;
    expect(await odd()).toMatchObject([
      { seller_id: "K1", name: "HTX K1", without_shop: true, flags: ["rise"], review: null },
    ]);
    const review = { seller_id: "K1", version: 1, treatment: "unique", reason: "Hội chợ lớn" };
    expect((await post(`${path}/reviews`, review, operator)).status).toBe(200);

    const release = async (reason?: string) => {
      const wish = { period: MONTH, reason };
      const { id } = (await post<{ id: string }>("/admin/statistics-releases", wish, operator))
        .body;
      const [kept] = await query<{ inputs: ReleaseInputs; known: number }>(
        backend.databaseUrl,
        `SELECT inputs, (outputs->'online'->>'known')::numeric::float AS known
         FROM statistics_release WHERE id = $1`,
        [id],
      );
      return kept;
    };
    const first = await release();
    expect(first?.known).toBe(30_000_000);
    expect(first?.inputs.returns).toContainEqual(
      expect.objectContaining({ seller: "K1", month: MONTH, other_floors_vnd: 30_000_000 }),
    );

    const shop = "ho-cao-xanh";
    const csv = frame(listed("K1", `2026-01,,,${shop}`));
    expect((await post("/province/frame-sellers", { csv })).status).toBe(201);
    const [{ id } = { id: "" }] = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM seller WHERE handle = $1",
      [shop],
    );
    const second = await release("Nhà bán mở gian hàng");
    expect(second?.known).toBe(30_000_000);
    const own = (one: { seller: string }) => one.seller === id;
    expect(second?.inputs.returns.filter(own).map(({ month }) => month)).toEqual([BEFORE, MONTH]);
    expect(second?.inputs.reviews.filter(own)).toMatchObject([{ treatment: "unique" }]);
    expect((await odd())[0]).toMatchObject({ seller_id: "K1", review: { treatment: "unique" } });
    const list = `/province/returns?month=${MONTH}&limit=100`;
    const { filers } = (await call<ReturnRows>(backend.url, list, { token: statistician })).body;
    expect(filers.find(({ seller_id }) => seller_id === id)).toMatchObject({
      without_shop: false,
      online_percent: 85.7,
    });
    expect(filers.some(({ seller_id }) => seller_id === "K1")).toBe(false);
    const included = { ...review, treatment: "floor_included" };
    expect((await post(`${path}/reviews`, included, operator)).status).toBe(400);
    await query(
      backend.databaseUrl,
      `INSERT INTO delivered_sale (id, order_id, line_item_id, seller_id, delivered_on, commune_code,
         quantity, goods_vnd, raw_goods_vnd, delivery_vnd, raw_delivery_vnd)
       VALUES ('sale', 'order', 'line', $1, $2, $3, 1, 100000, '{}', 0, '{}')`,
      [id, `${MONTH}-15`, COMMUNE],
    );
    expect((await post(`${path}/reviews`, included, operator)).status).toBe(200);
    expect((await file(returns(`${ODD}Sửa lại`))).body.details?.cells).toMatchObject([
      { row: 2, column: "Mã" },
    ]);
    const named = listed(id);
    const taken = await post("/province/frame-sellers", { csv: frame(named) });
    expect(taken.body.details?.cells).toMatchObject([{ row: 2, column: "Mã" }]);
  });
});

it("has the same statistician enter official figures, by form and by file, once each", async () => {
  const entry = {
    series: "qn-retail-goods",
    period: BEFORE,
    value: "12500.5",
    status: "preliminary",
    published_on: vietnamDay(new Date()),
    source_name: "Thống kê tỉnh",
    source_address: "https://example.vn/1",
  };
  const path = "/province/official-statistics";
  expect((await post(path, { ...entry, value: "nhiều" })).body.details).toHaveProperty(
    "fields.value",
  );
  expect(await post(path, entry)).toMatchObject({ status: 201, body: { recorded: 1 } });
  expect((await post(path, entry)).body).toEqual({ recorded: 0 });
  const { series, status, published_on, source_name, source_address } = entry;
  const row = (value: string) =>
    [series, MONTH, value, status, published_on, source_name, source_address].join(",");
  const csv = (...rows: string[]) => ({
    csv: [Object.keys(OBSERVATION_FILE_COLUMNS).join(","), ...rows].join("\n"),
  });
  const wrong = await post(`${path}/csv`, csv(row("13000"), row("-1")));
  expect(wrong.body.details?.cells).toMatchObject([{ row: 3, column: "Giá trị" }]);
  expect((await post(`${path}/csv`, csv(row("13000")))).body).toEqual({ recorded: 1 });
  const acts = await query<{ role: string; recorded: string }>(
    backend.databaseUrl,
    `SELECT actor->>'role' AS role, after->>'recorded' AS recorded FROM audit_entry
     WHERE action = 'official-statistics.record' AND actor->>'kind' = 'province'`,
  );
  expect(acts).toEqual([
    { role: "statistician", recorded: "1" },
    { role: "statistician", recorded: "1" },
  ]);
});

it("shows nothing of them to the public, also not while a release has its day and is not out", async () => {
  await query(
    backend.databaseUrl,
    `INSERT INTO statistics_release_step (id, release_id, step, release_on, taken_by, taken_by_name)
     SELECT 'step', id, 'scheduled', $1, 'b', 'HTX K1' FROM statistics_release WHERE version = 1`,
    [addDays(vietnamDay(new Date()), 9)],
  );
  const announced = await call<PublishedReleases>(backend.url, "/open-data/statistics-releases");
  const set = announced.body.calendar.filter(({ basis }) => basis === "set");
  expect(set.map(({ period }) => period)).toEqual([MONTH]);
  expect([announced.body.releases, announced.body.versions]).toEqual([[], []]);
  for (const path of ["statistics-releases", "sales", "official-statistics"]) {
    const { body } = await call<unknown>(backend.url, `/open-data/${path}`);
    expect(JSON.stringify(body)).not.toMatch(/HTX K1|"K1"/);
  }
});
