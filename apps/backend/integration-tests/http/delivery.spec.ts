import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { BasketView } from "../../src/basket-quote/basket-view";
import type { FeeShare } from "../../src/seller-delivery/fee-share";
import type { DeliverySetting } from "../../src/seller-delivery/load-seller-delivery";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "../support/database";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { Shopper, type Refusal } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { ANOTHER_DELIVERY } from "../support/seller-access";
import { giveBankAccount } from "../support/transfer-traces";
import { whileRefusing } from "../support/while-refusing";

const AN_GIANG = { province_code: "91", commune_code: "30292" };
const HA_LONG = { province_code: "22", commune_code: "06673" };
const TODAY = vietnamDay(new Date());

const RIDER = { on: true, communes: [], fee_vnd: 12_000, free_from_vnd: null };
const PICK_UP = { on: true, address: "Tổ 5, phường Cao Xanh", hours: "7–17 giờ" };
const { rates } = ANOTHER_DELIVERY;
const BY_NO_OTHER = { own_rider: null, pick_up: null, fair_stall: null, own_zones: [] };
const TERMS = { carrier: { on: true, weight_steps: [] }, ...BY_NO_OTHER };

type Setting = Answer<{ delivery: DeliverySetting & { fee_share: FeeShare } } & Refusal>;

let backend: RunningBackend;
let shopper: Shopper;
let seller: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  seller = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

function set(terms: object): Promise<Setting> {
  const body = { terms: { ...TERMS, ...terms }, rates };
  return call(backend.url, "/seller/delivery", { method: "POST", token: seller, body });
}

const read = (): Promise<Setting> => call(backend.url, "/seller/delivery", { token: seller });

const change = (fields: string) =>
  query(
    backend.databaseUrl,
    `UPDATE listing SET ${fields} WHERE product_id = (SELECT id FROM product WHERE handle = 'cha-muc')`,
  );

async function look(id: string, to: Record<string, string>, delivery = ""): Promise<BasketView> {
  const search = new URLSearchParams({ ...to, ...(delivery ? { delivery } : {}) });
  const path = `/store/baskets/${id}?${search.toString()}`;
  return (await call<{ basket: BasketView }>(backend.url, path, { key: shopper.key })).body.basket;
}

const groupOf = (basket: BasketView, handle: string) =>
  basket.groups.find((group) => group.seller.handle === handle);

describe("a seller's ways of delivery", () => {
  it("are a carrier until she says otherwise, and are written down once", async () => {
    const before = await read();
    expect(before.body.delivery).toMatchObject({ terms: TERMS, rates, fee_share: { orders: 0 } });
    const ways = { own_rider: RIDER, pick_up: PICK_UP };
    for (const { status, body } of await Promise.all([set(ways), set(ways)])) {
      expect([status, body.delivery.terms]).toEqual([200, { ...TERMS, ...ways }]);
    }
    const [counted] = await query<{ acts: number; rows: number }>(
      backend.databaseUrl,
      `SELECT (SELECT count(*)::int FROM audit_entry WHERE action = 'seller.set-delivery') AS acts,
         (SELECT count(*)::int FROM seller_delivery) AS rows`,
    );
    expect(counted).toEqual({ acts: 1, rows: 1 });
  });

  it("stay as they were, fees and all, when the fees can't be changed", async () => {
    const before = (await read()).body.delivery;
    const body = {
      terms: { ...TERMS, own_rider: { ...RIDER, fee_vnd: 99_000 } },
      rates: { ...rates, elsewhere: 41_000 },
    };
    const { databaseUrl, url } = backend;
    const post = () => call(url, "/seller/delivery", { method: "POST", token: seller, body });
    const refused = { table: "shipping_option", condition: "true" };
    const { status } = await whileRefusing<Answer<unknown>>(databaseUrl, refused, post);
    expect(status).toBe(500);
    expect((await read()).body.delivery).toEqual(before);
    const log = await query<{ was: number | null; is: number | null }>(
      databaseUrl,
      `SELECT (before->'terms'->'own_rider'->>'fee_vnd')::int AS was,
         (after->'terms'->'own_rider'->>'fee_vnd')::int AS is
       FROM audit_entry WHERE action = 'seller.set-delivery' ORDER BY at DESC, id DESC LIMIT 2`,
    );
    expect(log).toEqual([
      { was: 99_000, is: 12_000 },
      { was: 12_000, is: 99_000 },
    ]);
  });

  const fair = { on: true, fair: "Hội", address: "Đây", from: TODAY, to: TODAY };

  it.each([
    ["hours of two lines", { pick_up: { ...PICK_UP, hours: "7 giờ\n17 giờ" } }, "pick_up.hours"],
    ["a place of two lines", { pick_up: { ...PICK_UP, address: "a\tb" } }, "pick_up.address"],
    ["a long name", { fair_stall: { ...fair, fair: "x".repeat(101) } }, "fair_stall.fair"],
    [
      "a fair that is over",
      { fair_stall: { ...fair, from: addDays(TODAY, -2), to: addDays(TODAY, -1) } },
      "fair_stall.to",
    ],
    ["a fair far away", { fair_stall: { ...fair, to: addDays(TODAY, 367) } }, "fair_stall.to"],
    [
      "a fair that is over alone",
      {
        carrier: { on: false, weight_steps: [] },
        fair_stall: { ...fair, from: "2026-01-01", to: "2026-01-02" },
      },
      "fair_stall.to",
    ],
  ])("may not have %s, and the answer names the field", async (_, terms, field) => {
    const { status, body } = await set(terms);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    expect(Object.keys(body.details?.fields ?? {})).toEqual([`terms.${field}`]);
  });

  it("may have a fair from today on, and keep one that is over while it is off", async () => {
    const over = { ...fair, on: false, from: "2026-01-01", to: "2026-01-02" };
    for (const fair_stall of [fair, over]) {
      expect((await set({ fair_stall })).status).toBe(200);
    }
  });

  it.each([
    ["no way at all", { carrier: { on: false, weight_steps: [] } }],
    ["a commune of another province", { own_rider: { ...RIDER, communes: ["00070"] } }],
    ["a fee below nothing", { own_rider: { ...RIDER, fee_vnd: -1 } }],
    ["nowhere to fetch from", { pick_up: { ...PICK_UP, address: " " } }],
    [
      "a fair that ends before it begins",
      {
        fair_stall: { on: true, fair: "Hội", address: "Đây", from: "2026-12-02", to: "2026-12-01" },
      },
    ],
  ])("may not be %s", async (_, terms) => {
    const { status, body } = await set(terms);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
  });
});

describe("a basket's ways of delivery", () => {
  beforeAll(async () => {
    await set({ own_rider: RIDER, pick_up: PICK_UP });
  });

  it("are offered by seller with fee and days, a carrier first, and taken as the buyer wants", async () => {
    const { id } = await shopper.fill("cha-muc", "mat-ong-rung");
    expect((await shopper.look(id)).body.basket.groups[0]?.delivery?.chosen).toBe("carrier");
    const wanted = await look(id, HA_LONG, "ho-cao-xanh:own_rider,la:pick_up,htx-ha-tu:own_rider");
    const [hers, other] = ["ho-cao-xanh", "htx-ha-tu"].map((one) => groupOf(wanted, one));
    expect([hers?.delivery?.chosen, hers?.delivery_fee_vnd]).toEqual(["own_rider", 12_000]);
    expect(hers?.delivery?.methods.map(({ method, fee_vnd }) => [method, fee_vnd])).toEqual([
      ["carrier", 25_000],
      ["own_rider", 12_000],
      ["pick_up", 0],
    ]);
    expect(hers?.delivery?.methods[2]?.place).toEqual({
      fair: null,
      address: PICK_UP.address,
      hours: PICK_UP.hours,
    });
    expect(other?.delivery?.methods.map(({ method }) => method)).toEqual(["carrier"]);
    for (const { arrives_from, arrives_to } of hers?.delivery?.methods ?? []) {
      expect(
        arrives_from && arrives_from >= TODAY && arrives_to && arrives_to >= arrives_from,
      ).toBe(true);
    }
    expect(wanted.total_vnd).toBe(wanted.goods_total_vnd + 12_000 + (other?.delivery_fee_vnd ?? 0));
  });

  it("are kept with the order, told to its buyer and its seller, and stand in its terms", async () => {
    const { id } = await shopper.fill("cha-muc");
    const shown = await look(id, HA_LONG, "ho-cao-xanh:pick_up");
    const method = groupOf(shown, "ho-cao-xanh")?.delivery?.methods[2];
    const wish = { seller: "ho-cao-xanh", method: "pick_up", shown: method?.shown };
    const placed = await shopper.place(id, shown.total_vnd, {
      delivery: [wish],
      phone: "0912345670",
    });
    const again = await shopper.place(id, shown.total_vnd, { delivery: [wish] });
    const [order] = placed.body.orders;
    expect([placed.status, again.body.orders.map((one) => one.id)]).toEqual([200, [order?.id]]);
    expect(order).toMatchObject({
      delivery_fee_vnd: 0,
      delivery: {
        method: "pick_up",
        arrives_to: method?.arrives_to,
        place: { address: PICK_UP.address },
        parcels: [{ kind: "dry", line_ids: [order?.lines[0]?.id] }],
      },
    });
    expect((await shopper.orders(id)).body.orders[0]?.delivery).toEqual(order?.delivery);
    const path = `/seller/orders/${order?.id ?? ""}`;
    const hers = await call<{ order: { delivery: unknown } }>(backend.url, path, { token: seller });
    expect(hers.body.order.delivery).toEqual(order?.delivery);
    const terms = await call<{ terms: { text: string } }>(
      backend.url,
      `/store/orders/${order?.code ?? ""}/terms`,
      { key: shopper.key, headers: { "x-order-phone": "0912345670" } },
    );
    expect(terms.body.terms.text).toContain(`bạn tới lấy: ${PICK_UP.address}, ${PICK_UP.hours}.`);
    await set({ own_rider: RIDER });
    expect((await shopper.orders(id)).body.orders[0]?.delivery).toEqual(order?.delivery);
    await set({ own_rider: RIDER, pick_up: PICK_UP });
  });

  it("are ordered only as they were shown: not another way, day or place, not to be fetched unasked", async () => {
    const { id, total } = await shopper.fill("cha-muc");
    const refused = async (delivery: object[] | null, sum = total) => {
      const { status, body } = await shopper.place(id, sum, { delivery });
      expect([status, body.code]).toEqual([409, "delivery_changed"]);
    };
    const wish = (method: string, shown: string | null = null) => [
      { seller: "ho-cao-xanh", method, shown },
    ];
    const shownOf = async (method: string) => {
      const offers = groupOf(await look(id, HA_LONG), "ho-cao-xanh")?.delivery?.methods;
      return offers?.find((offer) => offer.method === method)?.shown ?? null;
    };
    await refused(wish("fair_stall"));
    await refused(wish("carrier", "0123456789abcdef"));
    const toFetch = await shownOf("pick_up");
    await set({ own_rider: RIDER, pick_up: { ...PICK_UP, address: "Chợ Cái Dăm" } });
    await refused(wish("pick_up", toFetch), total - 25_000);
    await set({ carrier: { on: false, weight_steps: [] }, pick_up: PICK_UP });
    await refused(null, total - 25_000);
    await refused(wish("carrier"));
    await set({ own_rider: RIDER, pick_up: PICK_UP });
    const { status } = await shopper.place(id, total, {
      delivery: wish("carrier", await shownOf("carrier")),
    });
    expect(status).toBe(200);
  });

  it("are promised from when the money has come, where it is paid before", async () => {
    const bank = { bank_bin: "970436", bank_account: "0011002233445" };
    await giveBankAccount(backend.databaseUrl, "ho-cao-xanh", bank);
    const asHer = (path: string, body: object) =>
      call<{ order: OrderView }>(backend.url, path, { method: "POST", token: seller, body });
    expect((await asHer("/seller/transfers/setting", { on: true })).status).toBe(200);
    const { id, total } = await shopper.fill("cha-muc");
    const { body } = await shopper.place(id, total, { payment: "bank_transfer" });
    const order = body.orders[0]?.id ?? "";
    // It was placed long ago.
    await query(
      backend.databaseUrl,
      `UPDATE seller_order
       SET delivery = delivery || '{"hand_over_on": "2026-01-05", "arrives_to": "2026-01-06"}'
       WHERE order_id = $1`,
      [order],
    );
    const money = { request_id: "du-tien", amount_vnd: total, shown_vnd: total };
    const paid = await asHer(`/seller/transfers/${order}/received`, money);
    const { hand_over_on = "", arrives_to = "" } = paid.body.order.delivery ?? {};
    expect([hand_over_on >= TODAY, arrives_to > hand_over_on]).toEqual([true, true]);
  });

  it("bring no goods that would not be alive, say why, and bring the rest", async () => {
    await change("temperature_class = 'frozen', transit_days = 1");
    await set({ own_rider: RIDER });
    const { id } = await shopper.fill("cha-muc", "mieng-cuoi", "mat-ong-rung");
    const far = await look(id, AN_GIANG);
    const hers = groupOf(far, "ho-cao-xanh");
    expect([hers?.delivery?.chosen, hers?.delivery_fee_vnd]).toEqual([null, null]);
    expect(hers?.lines.map(({ product_handle, problem }) => [product_handle, problem])).toEqual([
      ["cha-muc", "not_deliverable"],
      ["mieng-cuoi", null],
    ]);
    const [carrier, rider] = hers?.delivery?.methods ?? [];
    expect(carrier?.obstacles).toEqual([
      {
        reason: "transit",
        variant_id: hers?.lines[0]?.variant_id,
        travels: "frozen",
        bears_days: 1,
        takes_days: 4,
        over_sea: false,
      },
    ]);
    expect(rider?.obstacles.map(({ reason }) => reason)).toEqual(["outside_area"]);
    const there = { commune_code: AN_GIANG.commune_code };
    const refused = await shopper.place(id, far.total_vnd, there);
    expect([refused.status, refused.body.code]).toEqual([409, "not_deliverable"]);
    expect(refused.body.details?.lines?.map(({ variant_id }) => variant_id)).toEqual([
      hers?.lines[0]?.variant_id,
    ]);
    await shopper.remove(id, hers?.lines[0]?.variant_id ?? "");
    const rest = await look(id, AN_GIANG);
    const placed = await shopper.place(id, rest.total_vnd, there);
    expect([placed.status, placed.body.orders.length]).toEqual([200, 2]);
    await change("temperature_class = 'ambient', transit_days = NULL");
  });

  it("keep to a product's provinces, and split what travels apart without changing a sum", async () => {
    await change("temperature_class = 'chilled', allowed_provinces = '{22}'");
    const { id } = await shopper.fill("cha-muc", "mieng-cuoi");
    const near = groupOf(await look(id, HA_LONG), "ho-cao-xanh");
    const parcels = near?.delivery?.methods[0]?.parcels ?? [];
    expect(parcels.map(({ kind }) => kind)).toEqual(["chilled", "dry"]);
    expect(parcels.reduce((sum, { total_vnd }) => sum + total_vnd, 0)).toBe(near?.total_vnd);
    const far = groupOf(await look(id, AN_GIANG), "ho-cao-xanh");
    expect(far?.delivery?.methods[0]?.obstacles.map(({ reason }) => reason)).toEqual(["province"]);
    await change("temperature_class = 'ambient', allowed_provinces = NULL");
  });

  it("tell the seller what of her last orders was fee", async () => {
    const { body } = await read();
    const { orders, goods_vnd, fees_vnd } = body.delivery.fee_share;
    expect([orders, goods_vnd]).toEqual([4, 275_000 * 3 + 90_000]);
    expect(fees_vnd).toBe(25_000 * 2 + 40_000);
  });
});
