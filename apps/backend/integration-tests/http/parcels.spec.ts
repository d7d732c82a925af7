import sharp from "sharp";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderCutWish } from "../../src/order-cuts/order-cut-wish";
import type { OrderView } from "../../src/order-view/order-view";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { logInOperator } from "../support/log-in-operator";
import { query } from "../support/database";
import { capturesOf, countedGoodsOf, paidOf, stockOf } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { paperPhoto } from "../support/send-photo";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const EGGS = "Hộp 10 quả";
const HONEY = "Chai 500 ml";

let backend: RunningBackend;
let key: string;
let haTu: string;
let operator: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  operator = await logInOperator(backend);
});

afterAll(async () => {
  await backend?.stop();
});

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

function post(id: string, path: string, body?: unknown): Promise<OrderAnswer> {
  return call(backend.url, `/seller/orders/${id}/${path}`, {
    method: "POST",
    token: haTu,
    ...(body === undefined ? {} : { body }),
  });
}

/** Three boxes of eggs for 55,000 đ each, one jar of honey for 210,000 đ, carried for 25,000 đ; confirmed. */
async function newOrder(): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: EGGS, quantity: 3 },
    { product: "mat-ong-rung", label: HONEY, quantity: 1 },
  ]);
  if (!order) {
    throw new Error("No order was placed");
  }
  return (await post(order.id, "confirm")).body.order;
}

function lineOf(order: OrderView, label: string): string {
  return order.lines.find((line) => line.label === label)?.id ?? "";
}

/** Sends so many boxes of eggs. */
function send(order: OrderView, number: number, eggs: number): Promise<OrderAnswer> {
  const pieces = [{ line_id: lineOf(order, EGGS), quantity: eggs }];
  return post(order.id, "parcels", { number, pieces });
}

function cut(order: OrderView, label: string, quantity: number, shown: number) {
  const wish: OrderCutWish = {
    request_id: `lan-bam-${label}-${String(quantity)}`,
    line_id: lineOf(order, label),
    quantity,
    shown_quantity: shown,
    reason: "out_of_stock",
  };
  return post(order.id, "cut", wish);
}

/** What was written to the buyer of parcels that left. */
const leftTexts = ({ code }: OrderView): Promise<string[]> =>
  query<{ text: string }>(
    backend.databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE template = 'parcel-left' AND data->>'text' LIKE $1 ORDER BY created_at, id`,
    [`%đơn ${code} của%`],
  ).then((rows) => rows.map(({ text }) => text));

const stock = (label: string) => stockOf(backend.databaseUrl, label);

it("sends a part and then the rest: stock falls by what left, cash and sale come with the last", async () => {
  const order = await newOrder();
  const [eggs, honey] = [await stock(EGGS), await stock(HONEY)];
  const first = await send(order, 1, 2);
  expect(first.body.order).toMatchObject({
    status: "confirmed",
    handed_over_at: null,
    parcels: [{ number: 1, collect_vnd: 135_000, delivered_at: null, pieces: [{ quantity: 2 }] }],
  });
  expect(await stock(EGGS)).toEqual({ stocked: eggs.stocked - 2, reserved: eggs.reserved - 2 });
  expect(await stock(HONEY)).toEqual(honey);

  const arrived = await post(order.id, "parcels/1/deliver");
  expect(arrived.body.order.status).toBe("confirmed");
  expect(arrived.body.order.parcels[0]?.delivered_at).not.toBeNull();
  expect((await post(order.id, "deliver")).status).toBe(409);
  expect((await post(order.id, "parcels/2/deliver")).status).toBe(404);
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([]);

  const rest = await post(order.id, "hand-over");
  expect(rest.body.order).toMatchObject({
    status: "handed_over",
    parcels: [{ collect_vnd: 135_000 }, { number: 2, collect_vnd: 265_000 }],
    total_vnd: 400_000,
  });
  expect(await stock(EGGS)).toEqual({ stocked: eggs.stocked - 3, reserved: eggs.reserved - 3 });
  expect(await stock(HONEY)).toEqual({ stocked: honey.stocked - 1, reserved: honey.reserved - 1 });
  expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([]);

  const pagesOf = async (search: string): Promise<number> => {
    const path = `/seller/papers?paper=label&orders=${order.id}${search}`;
    const headers = { authorization: `Bearer ${haTu}` };
    const answer = await fetch(`${backend.url}${path}`, { headers });
    return (await answer.text()).match(/\/Type \/Page\b/g)?.length ?? answer.status;
  };
  expect([await pagesOf(""), await pagesOf("&parcel=1"), await pagesOf("&parcel=3")]).toEqual([
    2, 1, 404,
  ]);

  const told = await leftTexts(order);
  expect(told.map((text) => text.slice(0, text.indexOf(" của ")))).toEqual([
    `Chợ Làng: một phần đơn ${order.code}`,
    `Chợ Làng: đơn ${order.code}`,
  ]);

  const done = await post(order.id, "parcels/2/deliver");
  expect(done.body.order.status).toBe("delivered");
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([400_000]);
  expect(await paidOf(backend.databaseUrl, order.id)).toEqual([400_000]);
  expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([165_000, 210_000]);
});

it("is handed over or delivered by itself when the rest is cut, and what has left can't be", async () => {
  const order = await newOrder();
  const before = await stock(EGGS);
  await send(order, 1, 2);
  expect((await cut(order, EGGS, 2, 3)).status).toBe(409);
  const cutEggs = await cut(order, EGGS, 1, 1);
  expect(cutEggs.body.order).toMatchObject({ status: "confirmed", total_vnd: 345_000 });
  expect(await stock(EGGS)).toEqual({ stocked: before.stocked - 2, reserved: before.reserved - 3 });
  const cutHoney = await cut(order, HONEY, 1, 1);
  expect(cutHoney.body.order).toMatchObject({
    status: "handed_over",
    total_vnd: 135_000,
    parcels: [{ collect_vnd: 135_000 }],
  });
  expect((await post(order.id, "deliver")).body.order.status).toBe("delivered");
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([135_000]);
  expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([110_000]);

  const other = await newOrder();
  await send(other, 1, 3);
  await post(other.id, "parcels/1/deliver");
  const { body } = await cut(other, HONEY, 1, 1);
  expect(body.order).toMatchObject({ status: "delivered", total_vnd: 190_000 });
  expect(Date.parse(body.order.delivered_at ?? "")).toBeGreaterThan(
    Date.parse(body.order.parcels[0]?.delivered_at ?? ""),
  );
  expect(await countedGoodsOf(backend.databaseUrl, other.id)).toEqual([165_000]);
});

it("makes one parcel of a double tap, and refuses what was seen otherwise or is not left", async () => {
  const order = await newOrder();
  const before = await stock(EGGS);
  const same = await Promise.all([send(order, 1, 2), send(order, 1, 2), send(order, 1, 2)]);
  expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(same.at(-1)?.body.order.parcels).toHaveLength(1);
  expect(await leftTexts(order)).toHaveLength(1);
  expect(await stock(EGGS)).toEqual({ stocked: before.stocked - 2, reserved: before.reserved - 2 });
  for (const [number, eggs] of [
    [1, 1],
    [3, 1],
    [2, 2],
  ] as const) {
    expect((await send(order, number, eggs)).status).toBe(409);
  }
  expect((await send(order, 2, 0)).body.code).toBe("invalid_input");
  const [one, two] = await Promise.all([send(order, 2, 1), post(order.id, "hand-over")]);
  expect([one.status, two.status].filter((status) => status === 200).length).toBeGreaterThan(0);
  const left = await post(order.id, "hand-over");
  expect(left.body.order.status).toBe("handed_over");
  expect(left.body.order.parcels.reduce((sum, parcel) => sum + parcel.collect_vnd, 0)).toBe(
    400_000,
  );
  expect((await send(order, 3, 1)).status).toBe(409);
});

it("is not cancelled as a whole once a part has left", async () => {
  const order = await newOrder();
  await send(order, 1, 1);
  const cancel = `/admin/orders/${order.id}/cancel`;
  const answer = await call<MarketErrorBody>(backend.url, cancel, {
    method: "POST",
    token: operator,
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  const { body } = await post(order.id, "hand-over");
  expect(body.order.status).toBe("handed_over");
});

it("keeps the photo of a parcel for her people, the operator and its buyer, and for nobody else", async () => {
  const order = await newOrder();
  const path = `/orders/${order.id}/parcels/1/photo`;
  const ask = (branch: string, headers: Record<string, string>, bytes?: Buffer) =>
    fetch(`${backend.url}/${branch}${path}`, {
      method: bytes ? "POST" : "GET",
      headers: bytes ? { ...headers, "content-type": "image/jpeg" } : headers,
      ...(bytes ? { body: new Uint8Array(bytes) } : {}),
    });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  const photo = await paperPhoto();
  expect((await ask("seller", bearer(haTu), photo)).status).toBe(404);
  await send(order, 1, 1);
  expect((await ask("seller", bearer(haTu), Buffer.from("MZ, not a photo"))).status).toBe(400);
  expect((await ask("seller", bearer(caoXanh), photo)).status).toBe(404);
  expect((await ask("seller", bearer(haTu))).status).toBe(404);
  const nameNow = async () => {
    const { body } = await call<{ order: OrderView }>(backend.url, `/seller/orders/${order.id}`, {
      token: haTu,
    });
    return body.order.parcels[0]?.photo;
  };
  expect(await nameNow()).toBeNull();
  const another = await sharp(photo).negate().jpeg().toBuffer();
  expect((await ask("seller", bearer(haTu), another)).status).toBe(201);
  const former = await nameNow();
  expect((await ask("seller", bearer(haTu), photo)).status).toBe(201);
  const name = await nameNow();
  expect(former).toEqual(expect.any(String));
  expect(name).not.toBe(former);

  const hers = await ask("seller", bearer(haTu));
  expect(hers.headers.get("cache-control")).toBe("private, no-store");
  const { format, exif } = await sharp(Buffer.from(await hers.arrayBuffer())).metadata();
  expect([format, exif]).toEqual(["webp", undefined]);
  expect((await ask("admin", bearer(operator))).status).toBe(200);
  const shop = { "x-publishable-api-key": key };
  const buyer = await ask("store", { ...shop, "x-order-phone": order.buyer.phone });
  const { photo: seen } = (await buyer.json()) as { photo: { webp: string } };
  expect((await sharp(Buffer.from(seen.webp, "base64")).metadata()).format).toBe("webp");
  expect((await ask("seller", bearer(caoXanh))).status).toBe(404);
  expect((await ask("store", shop)).status).toBe(404);
  expect((await ask("store", { ...shop, "x-order-phone": "0987654321" })).status).toBe(404);

  const arrived = await post(order.id, "parcels/1/deliver");
  expect(arrived.body.order.parcels).toMatchObject([{ photo: name }]);
  expect((await ask("seller", bearer(haTu), photo)).status).toBe(409);
});

it.each([
  ["packed", "fulfillment", "TRUE"],
  ["linked", "order_fulfillment", "TRUE"],
  ["taken", "inventory_level", "TRUE"],
  ["counted", "order_change", "TRUE"],
  ["written into the log", "audit_entry", "NEW.action = 'seller-order.hand_over'"],
])("leaves nothing half done when a part can't be %s", async (_what, table, condition) => {
  const order = await newOrder();
  const before = await stock(EGGS);
  await whileRefusing(backend.databaseUrl, { table, condition }, async () => {
    expect((await send(order, 1, 2)).status).toBe(500);
  });
  expect(await stock(EGGS)).toEqual(before);
  expect((await send(order, 1, 2)).body.order.parcels).toHaveLength(1);
  expect(await stock(EGGS)).toEqual({ stocked: before.stocked - 2, reserved: before.reserved - 2 });
});
