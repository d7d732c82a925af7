import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { ReturnRows } from "../../src/monthly-returns/list-return-rows";
import type { FilingResult } from "../../src/monthly-returns/filing";
import type { MonthLine } from "../../src/monthly-returns/list-months";
import type { MonthView } from "../../src/monthly-returns/load-month";
import type { SellerNumbers } from "../../src/seller-numbers/load-seller-numbers";
import { query } from "../support/database";
import { deliverSale } from "../support/deliver-sale";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller } from "../support/market-client";
import { join } from "../support/phone-people";
import { startBackend, type RunningBackend } from "../support/start-backend";

const RUNNING = vietnamDay(new Date()).slice(0, 7);
const LAST = monthAfter(RUNNING, -1);
const OWN_FLOOR = 1_300_000;
const TO_BUSINESS = 400_000;

let backend: RunningBackend;
let token: string;
let requests = 0;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  token = await logInSeller(backend.url, "htx-ha-tu");
  await query(backend.databaseUrl, "UPDATE seller SET created_at = $1 WHERE handle = 'htx-ha-tu'", [
    `${monthAfter(LAST, -1)}-15`,
  ]);
  const sale = { seller: "htx-ha-tu", day: `${LAST}-20` };
  await deliverSale(backend.databaseUrl, { ...sale, id: "sale", goods: OWN_FLOOR });
  const unit = { ...sale, id: "to_unit", goods: TO_BUSINESS, toBusiness: true };
  await deliverSale(backend.databaseUrl, unit);
});

afterAll(async () => {
  await backend?.stop();
});

function file(month: string, wish: object, as = token) {
  requests += 1;
  const body = { request_id: `bao-cao-lan-thu-${String(requests)}`, ...wish };
  return call<FilingResult & MarketErrorBody>(backend.url, `/seller/returns/${month}`, {
    method: "POST",
    token: as,
    body,
  });
}

async function month(name = LAST): Promise<MonthView> {
  const path = `/seller/returns/${name}`;
  return (await call<{ return: MonthView }>(backend.url, path, { token })).body.return;
}

function fieldsOf({ body }: { body: MarketErrorBody }): Record<string, string> {
  return (body.details as { fields: Record<string, string> }).fields;
}

const USUAL = { chat: "2.000.000", counter: "5.000.000", wholesale: "9.000.000" };

describe("a seller's monthly return", () => {
  it("is asked for each month that is over, with what the market delivered", async () => {
    const path = "/seller/returns";
    const { body } = await call<{ months: MonthLine[] }>(backend.url, path, { token });
    const asked = body.months.filter(({ state }) => state !== "optional");
    expect(asked.map((line) => line.month)).toEqual([LAST, monthAfter(LAST, -1)]);
    expect(asked.map(({ filed_at }) => filed_at)).toEqual([null, null]);
    const counted = { own_floor_vnd: OWN_FLOOR, own_floor_to_business_vnd: TO_BUSINESS };
    expect(await month()).toMatchObject({ ...counted, versions: [], draft: null });
  });

  it("says in words what is wrong with each figure, and loses nothing", async () => {
    const texts = {
      orders: "vài chục",
      chat: "-5",
      phone: "1000000000000000",
      counter: "năm triệu",
      own_site: "7",
    };
    const refused = await file(LAST, { texts });
    expect(refused.status).toBe(400);
    expect(fieldsOf(refused)).toEqual({
      orders: expect.stringMatching(/để trống/) as string,
      chat: expect.stringMatching(/không thể âm/) as string,
      phone: expect.stringMatching(/một nghìn tỷ đồng/) as string,
      counter: expect.stringMatching(/Chỉ ghi chữ số/) as string,
    });
    expect((await month()).draft).toMatchObject(texts);
    const future = await file(RUNNING, { texts: USUAL });
    expect(fieldsOf(future).month).toMatch(/chưa hết/);
    const before = await file(monthAfter(LAST, -4), { texts: USUAL });
    expect(fieldsOf(before).month).toMatch(/lâu quá/);
    expect((await file(LAST, { nothing_sold: true })).status).toBe(400);
    expect(fieldsOf(await file(monthAfter(LAST, -1), {})).amounts).toMatch(/Chưa có số tiền/);
    expect((await month()).versions).toEqual([]);
  });

  it("keeps what is typed on the way, and asks once about what looks odd", async () => {
    const path = `/seller/returns/${LAST}/draft`;
    const texts = { counter: "", other_floors: "300000" };
    const kept = await call(backend.url, path, { method: "POST", token, body: { texts } });
    expect(kept.status).toBe(200);
    expect((await month()).draft).toMatchObject({ ...texts, chat: "", own_site: "" });
    const asked = await file(LAST, { texts });
    expect(asked.body).toEqual({ filed: null, questions: [{ code: "all_online" }] });
    expect((await month()).versions).toEqual([]);
  });

  it("is one version, however often it is sent at once and again", async () => {
    const wish = { request_id: "mot-lan-nop-duy-nhat", texts: USUAL };
    const answers = await Promise.all([file(LAST, wish), file(LAST, wish), file(LAST, wish)]);
    answers.push(await file(LAST, { texts: USUAL }));
    expect(answers.map(({ body }) => body.filed?.version)).toEqual([1, 1, 1, 1]);
    const { versions, draft, state } = await month();
    expect([versions.length, draft, state]).toEqual([1, null, "filed"]);
    expect(versions[0]).toMatchObject({
      amounts: { own_floor: OWN_FLOOR, chat: 2_000_000, counter: 5_000_000, own_site: 0 },
      // 1.3 of 8.3 million; wholesale is no retail.
      share: { online_percent: 15.7, chat_phone_percent: 24.1 },
    });
  });

  it("is corrected by a helper with a reason, as a new version that never changes", async () => {
    const helper = await join(backend, token, {
      name: "Lê Thị Xã",
      role: "helper",
      rights: ["money"],
    });
    const texts = { ...USUAL, counter: "6.000.000" };
    const bare = await file(LAST, { texts }, helper.token);
    expect(fieldsOf(bare)).toEqual({ reason: expect.stringMatching(/lý do/) as string });
    const reason = "Ghi thiếu một hội chợ";
    const twice = { texts: { ...texts, other_floors: String(OWN_FLOOR) }, reason };
    expect((await file(LAST, twice, helper.token)).body).toEqual({
      filed: null,
      questions: [{ code: "as_on_floor", other_floors_vnd: OWN_FLOOR, own_floor_vnd: OWN_FLOOR }],
    });
    const { body } = await file(LAST, { texts, reason }, helper.token);
    expect(body.filed).toMatchObject({
      version: 2,
      reason,
      filed_by: { kind: "seller", name: "Lê Thị Xã", role: "helper" },
    });
    expect((await month()).versions.map(({ amounts }) => amounts.counter)).toEqual([
      6_000_000, 5_000_000,
    ]);
    const acts = await query<{ action: string }>(
      backend.databaseUrl,
      "SELECT action FROM audit_entry WHERE action LIKE 'monthly-return.%' ORDER BY sequence",
    );
    // Two months were begun by her, one by the helper; typing on says nothing more that day.
    expect(acts.map(({ action }) => action.replace("monthly-return.", ""))).toEqual([
      "draft",
      "draft",
      "file",
      "draft",
      "correct",
    ]);
    for (const change of ["UPDATE monthly_return SET month = ''", "TRUNCATE monthly_return"]) {
      await expect(query(backend.databaseUrl, change)).rejects.toThrow(/never changed/);
    }
  });

  it("may tell of a month before she joined, and shows what joining changed", async () => {
    const earlier = monthAfter(LAST, -2);
    expect((await month(earlier)).state).toBe("optional");
    const unpaid = await file(earlier, { texts: { counter: "1000", orders: "12" } });
    expect(fieldsOf(unpaid).orders).toMatch(/tiền hàng/);
    const { status } = await file(earlier, { texts: { phone: "3.000.000", orders: "12 đơn" } });
    expect(status).toBe(200);
    const path = "/seller/numbers";
    const { body } = await call<{ numbers: SellerNumbers }>(backend.url, path, { token });
    expect(body.numbers.channels).toEqual([
      { month: LAST, channel: "own_floor", goods_vnd: OWN_FLOOR },
      { month: LAST, channel: "chat", goods_vnd: 2_000_000 },
      { month: LAST, channel: "counter", goods_vnd: 6_000_000 },
      { month: LAST, channel: "wholesale", goods_vnd: 9_000_000 },
      { month: earlier, channel: "phone", goods_vnd: 3_000_000 },
    ]);
    expect(body.numbers.around_joining).toEqual({
      before: { months: 1, online_vnd: 0, retail_vnd: 3_000_000 },
      since: { months: 1, online_vnd: OWN_FLOOR, retail_vnd: 9_300_000 },
    });
    // Of the last month she counted no orders elsewhere: what the market brought is known alone.
    const { months, ...usual } = body.numbers.orders;
    expect(usual).toEqual({
      before: { months: 1, orders: 12 },
      since: null,
      floor_since: { months: 1, orders: 2 },
    });
    expect(months.slice(0, 3)).toEqual([
      { month: LAST, floor: 2, elsewhere: null },
      { month: monthAfter(LAST, -1), floor: 0, elsewhere: null },
      { month: earlier, floor: 0, elsewhere: 12 },
    ]);
  });

  it("tells where her neighbours are only when five others filed", async () => {
    const neighbours = (from: number, to: number) =>
      query(
        backend.databaseUrl,
        `INSERT INTO monthly_return (id, seller_id, month, version, request_id, nothing_sold, amounts,
           own_floor_as_of, confirmed, filed_by, filed_at, definition_version, commune_code,
           product_group)
         SELECT 'mret_' || n, 'sel_' || n, month, 1, 'r' || n, false,
           amounts || jsonb_build_object('own_floor', n * 1000000, 'chat', 0, 'counter', 1000000),
           own_floor_as_of, confirmed, filed_by, filed_at, definition_version, commune_code,
           product_group
         FROM monthly_return, generate_series($1::int, $2::int) AS n
         WHERE version = 2`,
        [from, to],
      );
    await neighbours(1, 4);
    expect((await month()).neighbours).toBeNull();
    await neighbours(5, 5);
    // 50, 67, 75, 80 and 83 %: the quartiles are 67 and 80.
    expect((await month()).neighbours).toEqual({ lower_percent: 65, upper_percent: 80 });
  });
});

describe("the operator", () => {
  it("sees who has filed and who has not, and reminds a seller once a day", async () => {
    const operator = await logInOperator(backend);
    const list = () =>
      call<ReturnRows>(backend.url, `/admin/monthly-returns?month=${LAST}`, { token: operator });
    await query(
      backend.databaseUrl,
      "UPDATE seller SET created_at = $1 WHERE handle = 'ho-cao-xanh'",
      [`${LAST}-03`],
    );
    const { body } = await list();
    expect([body.count, body.filed]).toEqual([2, 1]);
    expect(body.filers.map(({ versions }) => versions.length)).toEqual([0, 2]);
    const [open] = body.filers;
    const remind = (seller_id = open?.seller_id, of = LAST) =>
      call(backend.url, `/admin/monthly-returns/${of}/reminders`, {
        method: "POST",
        token: operator,
        body: { seller_id },
      });
    const answers = await Promise.all([remind(), remind()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const shut of ["2026-13", RUNNING, monthAfter(LAST, -4)]) {
      expect([shut, (await remind(open?.seller_id, shut)).status]).toEqual([shut, 404]);
    }
    expect((await remind(body.filers[1]?.seller_id)).status).toBe(409);
    expect((await list()).body.filers[0]?.reminded).toBe(true);
    const acts = await query(
      backend.databaseUrl,
      "SELECT 1 FROM audit_entry WHERE action = 'monthly-return.remind'",
    );
    expect(acts).toHaveLength(1);
  });
});

describe("the province's people", () => {
  it("see what was reported only with the right to it, and the log keeps who saw it", async () => {
    const operator = await logInOperator(backend, "cua-tinh");
    await query(
      backend.databaseUrl,
      `INSERT INTO monthly_return (id, seller_id, month, version, request_id, nothing_sold, amounts,
         own_floor_as_of, confirmed, filed_by, filed_at, definition_version, commune_code)
       SELECT 'mret_none', seller.id, $1, 1, 'khong-ban-gi', true, amounts, own_floor_as_of, confirmed,
         filed_by, filed_at, definition_version, one.commune_code
       FROM seller, (SELECT * FROM monthly_return ORDER BY id LIMIT 1) AS one
       WHERE handle = 'ho-cao-xanh'`,
      [LAST],
    );
    const statesFor = async (role: string) => {
      const person = { email: `${role}@tinh.example`, password: "mat-khau-cua-tinh" };
      await call(backend.url, "/admin/province-people", {
        method: "POST",
        token: operator,
        body: { ...person, name: role, role },
      });
      const { body } = await call<{ token: string }>(backend.url, "/auth/province/emailpass", {
        method: "POST",
        body: person,
      });
      const path = `/province/returns?month=${LAST}`;
      const list = () =>
        call<{ filers: { state: string }[] }>(backend.url, path, { token: body.token });
      await list();
      return (await list()).body.filers.map(({ state }) => state).sort();
    };
    expect(await statesFor("officer")).toEqual(["corrected", "filed"]);
    expect(await statesFor("auditor")).toEqual(["corrected", "nothing_sold"]);
    const seen = await query<{ who: string; subject: string }>(
      backend.databaseUrl,
      `SELECT actor->>'name' AS who, subject FROM audit_entry
       WHERE action = 'monthly-return.open' ORDER BY sequence`,
    );
    expect(seen).toEqual([
      { who: "van-hanh@cho-lang.example", subject: LAST },
      { who: "auditor", subject: LAST },
    ]);
  });
});

it("keeps a shop that was closed among the sellers of the months that it had", async () => {
  const operator = await logInOperator(backend, "dong-cua");
  const send = (path: string, body: object) =>
    call<{ id: string }>(backend.url, path, { method: "POST", token: operator, body });
  const [shop] = await query<{ id: string }>(
    backend.databaseUrl,
    "SELECT id FROM seller WHERE handle = 'htx-ha-tu'",
  );
  const id = shop?.id ?? "";
  expect((await send(`/admin/sellers/${id}/close`, { reason: "Ngừng bán" })).status).toBe(200);
  // Any year that is over: each release keeps the whole list.
  const period = String(Number(RUNNING.slice(0, 4)) - 1);
  const release = (await send("/admin/statistics-releases", { period })).body.id;
  const [kept] = await query<{ entry: object }>(
    backend.databaseUrl,
    `SELECT entry FROM statistics_release, jsonb_array_elements(inputs -> 'frame') AS entry
     WHERE id = $1 AND entry ->> 'id' = $2`,
    [release, id],
  );
  expect(kept?.entry).toMatchObject({ from: monthAfter(LAST, -1), until: RUNNING });
});
