import type { SellerDetail } from "../../src/api/admin/sellers/retrieve-seller";
import type { SellerRow } from "../../src/api/admin/sellers/seller-row";
import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, type Answer } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let token: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  token = await logInOperator(backend);
});

afterAll(async () => {
  await backend?.stop();
});

type SellerAnswer = Answer<{ seller: SellerDetail } & MarketErrorBody>;

function get<Body>(path: string): Promise<Answer<Body>> {
  return call<Body>(backend.url, path, { token });
}

function post(path: string, body: object = {}): Promise<SellerAnswer> {
  return call(backend.url, path, { method: "POST", body, token });
}

async function fieldsOf(answer: Promise<SellerAnswer>): Promise<string[]> {
  const { status, body } = await answer;
  expect([400, 409]).toContain(status);
  return Object.keys(body.details?.fields ?? {}).sort();
}

const RATES = {
  same_commune: 10_000,
  province: 25_000,
  island: 60_000,
  elsewhere: 45_000,
  free_from: 500_000,
};

function newSeller(name: string): object {
  return {
    name,
    legal_name: `${name} (đầy đủ)`,
    kind: "household",
    tax_code: "5700123456",
    representative: "Trần Văn Đức",
    phone: "+84 912 345 678",
    email: "Duc@Example.vn",
    commune_code: "06886",
    story: "Ba đời làm mắm.",
    delivery_rates: RATES,
  };
}

async function created(name: string): Promise<SellerDetail> {
  const { status, body } = await post("/admin/sellers", newSeller(name));
  expect(status).toBe(201);
  return body.seller;
}

interface OptionRow {
  amount: number;
  location: string;
  city: string;
  channel: string;
}

/** What Medusa keeps for a seller, read from its tables. */
async function partsOf(seller: SellerDetail): Promise<OptionRow | undefined> {
  const rows = await query<OptionRow>(
    backend.databaseUrl,
    `SELECT price.amount::int AS amount, location.name AS location, address.city, channel.name AS channel
     FROM shipping_option_price_set link
     JOIN price ON price.price_set_id = link.price_set_id AND price.deleted_at IS NULL,
          stock_location location
     JOIN stock_location_address address ON address.id = location.address_id,
          sales_channel channel
     WHERE link.shipping_option_id = $1 AND location.id = $2 AND channel.id = $3`,
    [seller.shipping_option_id, seller.stock_location_id, seller.sales_channel_id],
  );
  return rows[0];
}

describe("Opening a shop", () => {
  it("makes a pending seller with its channel, stock location and delivery table", async () => {
    const seller = await created("Mắm Ông Đức");
    expect(seller).toMatchObject({
      handle: "mam-ong-duc",
      status: "pending",
      phone: "0912345678",
      email: "duc@example.vn",
      commune: "Xã Hải Lạng",
      delivery_rates: RATES,
      demonstration: false,
    });
    expect(await partsOf(seller)).toEqual({
      amount: RATES.elsewhere,
      location: "Mắm Ông Đức",
      city: "Xã Hải Lạng",
      channel: "Mắm Ông Đức",
    });
  });

  it("refuses a handle twice and leaves nothing behind", async () => {
    await created("Hai Lần");
    const count = "SELECT count(*)::int AS n FROM sales_channel";
    const before = await query<{ n: number }>(backend.databaseUrl, count);
    const again = await post("/admin/sellers", newSeller("Hai lan"));
    expect([again.status, again.body.code]).toEqual([409, "already_exists"]);
    expect(await query<{ n: number }>(backend.databaseUrl, count)).toEqual(before);
  });

  it.each([
    ["nothing at all", {}, ["commune_code", "delivery_rates", "kind", "legal_name", "name"]],
    ["a commune of another province", { commune_code: "00001" }, ["commune_code"]],
    ["a phone that is none", { phone: "12" }, ["phone"]],
    ["a tax code that is none", { tax_code: "57-1" }, ["tax_code"]],
    [
      "a fee below nothing",
      { delivery_rates: { ...RATES, island: -1 } },
      ["delivery_rates.island"],
    ],
    [
      "a fee that is no whole number",
      { delivery_rates: { ...RATES, province: 0.5 } },
      ["delivery_rates.province"],
    ],
  ])("names the fields of %s", async (_what, change, fields) => {
    const body = Object.keys(change).length > 0 ? { ...newSeller("Sai"), ...change } : {};
    expect(await fieldsOf(post("/admin/sellers", body))).toEqual(expect.arrayContaining(fields));
  });

  it("removes every part again when a late step fails", async () => {
    const sql = `SELECT (SELECT count(*) FROM seller WHERE deleted_at IS NULL)::int AS sellers,
      (SELECT count(*) FROM sales_channel WHERE deleted_at IS NULL)::int AS channels,
      (SELECT count(*) FROM stock_location WHERE deleted_at IS NULL)::int AS locations,
      (SELECT count(*) FROM fulfillment_set WHERE deleted_at IS NULL)::int AS sets`;
    const before = await query(backend.databaseUrl, sql);
    await query(backend.databaseUrl, "ALTER TABLE shipping_option RENAME TO shipping_option_away");
    const failed = await post("/admin/sellers", newSeller("Dở Dang"));
    await query(backend.databaseUrl, "ALTER TABLE shipping_option_away RENAME TO shipping_option");
    expect(failed.status).toBe(500);
    expect(await query(backend.databaseUrl, sql)).toEqual(before);
  });
});

describe("Lists and pages", () => {
  it("finds without marks, by commune and by status, page by page", async () => {
    type Page = { sellers: SellerRow[]; count: number };
    const byName = await get<Page>("/admin/sellers?q=cao%20xanh");
    expect(byName.body.sellers.map((seller) => seller.handle)).toEqual(["ho-cao-xanh"]);
    expect(byName.body.sellers[0]?.products_count).toBe(2);
    const active = await get<Page>("/admin/sellers?status=active&limit=1&offset=1");
    expect([active.body.count, active.body.sellers.length]).toEqual([2, 1]);
    const none = await get<Page>("/admin/sellers?q=khong-co-ai");
    expect(none.body).toMatchObject({ sellers: [], count: 0 });
    expect((await get("/admin/sellers?status=nonsense")).status).toBe(400);
    expect((await get("/admin/sellers?limit=1000")).status).toBe(400);
  });

  it("shows a seller with its products, certificates and people", async () => {
    const list = await get<{ sellers: SellerRow[] }>("/admin/sellers?q=htx-ha-tu");
    const id = list.body.sellers[0]?.id ?? "";
    const { body } = await get<{ seller: SellerDetail }>(`/admin/sellers/${id}`);
    expect(body.seller.products.map((product) => product.handle).sort()).toEqual([
      "mat-ong-rung",
      "trung-vit-bien",
    ]);
    expect(body.seller.certificates).toMatchObject([{ stars: 4, state: "in_force" }]);
    expect(body.seller.members).toMatchObject([{ email: "htx-ha-tu@cho-lang.example" }]);
  });

  it("answers 404 to an unknown seller and 401 without a log-in", async () => {
    expect((await get("/admin/sellers/sel_none")).status).toBe(404);
    for (const step of ["approve", "reinstate"]) {
      expect((await post(`/admin/sellers/sel_none/${step}`)).status).toBe(404);
    }
    for (const path of ["/admin/sellers", "/admin/sellers/sel_none", "/admin/market-lists"]) {
      expect((await call(backend.url, path)).status).toBe(401);
    }
  });
});

describe("Changing a seller", () => {
  it("keeps channel, stock location and delivery in step", async () => {
    const seller = await created("Tên Cũ");
    const { body } = await post(`/admin/sellers/${seller.id}`, {
      name: "Tên Mới",
      commune_code: "06978",
      delivery_rates: { ...RATES, elsewhere: 30_000, free_from: null },
    });
    for (const confirm_hours of [0, 81, 1.5, "8"]) {
      expect(await fieldsOf(post(`/admin/sellers/${body.seller.id}`, { confirm_hours }))).toEqual([
        "confirm_hours",
      ]);
    }
    const slow = await post(`/admin/sellers/${body.seller.id}`, { confirm_hours: 24 });
    expect(slow.body.seller.confirm_hours).toBe(24);
    expect(body.seller).toMatchObject({
      name: "Tên Mới",
      handle: "ten-cu",
      commune: "Xã Ba Chẽ",
      delivery_rates: { elsewhere: 30_000, free_from: null },
    });
    expect(await partsOf(body.seller)).toEqual({
      amount: 30_000,
      location: "Tên Mới",
      city: "Xã Ba Chẽ",
      channel: "Tên Mới",
    });
  });

  it("walks the statuses in order, says why, and takes a repeated step calmly", async () => {
    const { id } = await created("Trạng Thái");
    const path = `/admin/sellers/${id}`;
    const early = await post(`${path}/suspend`, { reason: "Hàng giả" });
    expect([early.status, early.body.code]).toEqual([409, "wrong_status"]);
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await post(`${path}/approve`)).body.seller.status).toBe("active");
    }
    expect(await fieldsOf(post(`${path}/suspend`))).toEqual(["reason"]);
    const suspended = await post(`${path}/suspend`, { reason: "Hàng giả" });
    expect(suspended.body.seller).toMatchObject({ status: "suspended", status_reason: "Hàng giả" });
    const back = await post(`${path}/reinstate`);
    expect(back.body.seller).toMatchObject({ status: "active", status_reason: null });
    expect((await post(`${path}/close`, { reason: "Giải thể" })).body.seller.status).toBe("closed");
    expect((await post(`${path}/reinstate`)).status).toBe(409);

    const log = await get<{ acts: ActView[] }>(`/admin/acts?seller_id=${id}`);
    expect(log.body.acts.map(({ after }) => after?.status)).toEqual([
      "closed",
      "active",
      "suspended",
      "active",
    ]);
    expect(log.body.acts[2]).toMatchObject({
      actor: { kind: "operator", role: "operator" },
      before: { status: "active", status_reason: null },
      after: { status: "suspended", status_reason: "Hàng giả" },
    });
  });

  it("opens no shop without a public phone, and takes none from one that is open", async () => {
    const { id } = await created("Chưa Có Số");
    const path = `/admin/sellers/${id}`;
    expect((await post(path, { phone: null })).body.seller.phone).toBeNull();
    const refused = await post(`${path}/approve`);
    expect([refused.status, refused.body.code]).toEqual([409, "seller_phone_missing"]);
    expect(refused.body.message).toMatch(/số điện thoại công khai/);
    await post(path, { phone: "0912345678" });
    expect((await post(`${path}/approve`)).body.seller.status).toBe("active");
    expect(await fieldsOf(post(path, { phone: null }))).toEqual(["phone"]);
    // One that was opened before sells on, and is asked for it.
    await query(backend.databaseUrl, "UPDATE seller SET phone = NULL WHERE id = $1", [id]);
    expect((await post(`${path}/approve`)).status).toBe(200);
    expect((await post(path, { phone: null, story: "Bốn đời." })).status).toBe(200);
  });

  it("leaves a log in which a change shows, even one made past the database's refusal", async () => {
    const integrity = () => get<{ broken_entry: number | null }>("/admin/acts/integrity");
    expect((await integrity()).body.broken_entry).toBeNull();
    const forge = (action: string) =>
      query(
        backend.databaseUrl,
        `ALTER TABLE audit_entry DISABLE TRIGGER USER;
         UPDATE audit_entry SET action = '${action}' WHERE sequence = 2;
         ALTER TABLE audit_entry ENABLE TRIGGER USER`,
      );
    const second = "SELECT action FROM audit_entry WHERE sequence = 2";
    const [entry] = await query<{ action: string }>(backend.databaseUrl, second);
    await forge("nothing");
    expect((await integrity()).body.broken_entry).toBe(2);
    await forge(entry?.action ?? "");
    expect((await integrity()).body.broken_entry).toBeNull();
  });
});

describe("People of a seller", () => {
  it("are of no seller with an id that no database can hold", async () => {
    expect((await get("/admin/sellers/%00")).status).toBe(404);
  });

  it("lets a new person log in at the seller's door, once", async () => {
    const { id } = await created("Có Người");
    await post(`/admin/sellers/${id}/approve`);
    const person = { name: "Lê Thị Mơ", email: "Mo@Example.vn", password: "mat-khau-dau" };
    expect((await post(`/admin/sellers/${id}/members`, person)).status).toBe(201);
    const logIn = await call<{ token: string }>(backend.url, "/auth/seller/emailpass", {
      method: "POST",
      body: { email: "mo@example.vn", password: person.password },
    });
    const me = await call<{ member: object }>(backend.url, "/seller/me", {
      token: logIn.body.token,
    });
    expect(me.body.member).toMatchObject({ name: "Lê Thị Mơ", email: "mo@example.vn" });
    expect(await fieldsOf(post(`/admin/sellers/${id}/members`, person))).toEqual(["email"]);
    expect(await fieldsOf(post(`/admin/sellers/${id}/members`, { password: "ngan" }))).toEqual([
      "email",
      "name",
      "password",
    ]);
  });
});
