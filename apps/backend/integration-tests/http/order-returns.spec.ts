import { formatDong } from "@cho-lang/ocop/money";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderReturnWish } from "../../src/order-returns/order-return-wish";
import type { OrderView } from "../../src/order-view/order-view";
import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { ONE_WISH_WINS } from "../support/one-wish-wins";
import { paidOf, stockOf } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const EGGS = "Hộp 10 quả";
const HONEY = "Chai 500 ml";
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };

let backend: RunningBackend;
let key: string;
let haTu: string;
let taps = 0;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
});

afterAll(async () => {
  await backend?.stop();
});

const ask = (route: string, body?: unknown) =>
  askRoute<{ order: OrderView } & MarketErrorBody>(backend.url, route, haTu, body);

async function deliver({ id }: OrderView): Promise<OrderView> {
  for (const step of ["confirm", "hand-over"]) {
    expect((await ask(`POST /seller/orders/${id}/${step}`)).status).toBe(200);
  }
  return (await ask(`POST /seller/orders/${id}/deliver`)).body.order;
}

/** Three boxes of eggs for 55,000 đ each, one jar of honey for 210,000 đ, carried for 25,000 đ; delivered. */
async function delivered(): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: EGGS, quantity: 3 },
    { product: "mat-ong-rung", label: HONEY, quantity: 1 },
  ]);
  if (!order) throw new Error("No order was placed");
  return deliver(order);
}

const lineOf = (order: OrderView, label: string) =>
  order.lines.find((line) => line.label === label)?.id ?? "";

/** One of three boxes of eggs unless told. */
function giveBack(order: OrderView, change: Partial<OrderReturnWish> = {}) {
  taps += 1;
  return ask(`POST /seller/orders/${order.id}/returns`, {
    request_id: `hoan-hang-${taps}`,
    line_id: lineOf(order, EGGS),
    quantity: 1,
    shown_quantity: 3,
    with_delivery: false,
    reason: "spoiled",
    ...change,
  });
}

const textsTo = async ({ buyer }: OrderView) =>
  (
    await query<{ text: string }>(
      backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 ORDER BY created_at, id`,
      [buyer.phone],
    )
  ).map(({ text }) => text);

/** What the province counts of an order: goods, pieces and the delivery fee. */
const countOf = async ({ id }: OrderView) =>
  (
    await query<{ goods: number; pieces: number; fee: number; orders: number }>(
      backend.databaseUrl,
      `SELECT COALESCE(sum(goods_vnd), 0)::int AS goods, COALESCE(sum(quantity), 0)::int AS pieces,
        COALESCE(sum(delivery_vnd), 0)::int AS fee, count(DISTINCT order_id)::int AS orders
       FROM kept_sale WHERE order_id = $1`,
      [id],
    )
  )[0];

it("pays back the pieces' part of what was paid, and they are no sale any more", async () => {
  const order = await delivered();
  const stock = await stockOf(backend.databaseUrl, EGGS);
  expect(await countOf(order)).toEqual({ goods: 375_000, pieces: 4, fee: 25_000, orders: 1 });
  const { body } = await giveBack(order);
  expect(body.order).toMatchObject({
    status: "delivered",
    total_vnd: 400_000,
    owed_in_cash_vnd: 55_000,
    returns: [{ label: EGGS, quantity: 1, amount_vnd: 55_000, delivery_vnd: 0 }],
  });
  expect(await countOf(order)).toEqual({ goods: 320_000, pieces: 3, fee: 25_000, orders: 1 });
  expect(await stockOf(backend.databaseUrl, EGGS)).toEqual(stock);
  expect(await paidOf(backend.databaseUrl, order.id)).toEqual([400_000]);
  const title = order.lines.find(({ label }) => label === EGGS)?.title ?? "";
  expect((await textsTo(order)).at(-1)).toBe(
    `Chợ Làng: đơn ${order.code}, HTX Hà Tu nhận hoàn 1 × ${title}, ${EGGS} (hàng ôi, hỏng). HTX Hà Tu sẽ trả lại bạn ${formatDong(55_000)}.`,
  );
  const seen = await call<{ order: OrderView }>(backend.url, "/store/orders/track", {
    method: "POST",
    key,
    body: { order: order.code, phone: order.buyer.phone },
  });
  expect(seen.body.order).toMatchObject({ returns: body.order.returns, owed_in_cash_vnd: 55_000 });
});

it("counts nothing of an order that came back whole, and moves its fee while something is left", async () => {
  const order = await delivered();
  await giveBack(order, { quantity: 3 });
  expect(await countOf(order)).toEqual({ goods: 210_000, pieces: 1, fee: 25_000, orders: 1 });
  const honey = { line_id: lineOf(order, HONEY), shown_quantity: 1, with_delivery: true };
  const { body } = await giveBack(order, honey);
  expect(body.order.returns.map(({ amount_vnd }) => amount_vnd)).toEqual([165_000, 235_000]);
  expect(body.order.owed_in_cash_vnd).toBe(400_000);
  expect(await countOf(order)).toEqual({ goods: 0, pieces: 0, fee: 0, orders: 0 });
});

it("takes a piece back once, however often it is tapped and by however many at once", async () => {
  const order = await delivered();
  const same = { request_id: "mot-lan-bam" };
  const answers = await Promise.all([
    giveBack(order, same),
    giveBack(order, same),
    giveBack(order, { reason: "broken" }),
  ]);
  expect(ONE_WISH_WINS).toContainEqual(answers.map(({ status }) => status));
  expect((await giveBack(order, same)).status).toBe(answers[0]?.status);
  expect((await countOf(order))?.pieces).toBe(3);
  const other = await giveBack(order, { ...same, quantity: 2 });
  expect([other.status, other.body.code]).toEqual([409, "wrong_status"]);
  const texts = (await textsTo(order)).filter((text) => text.includes("nhận hoàn"));
  expect(texts).toHaveLength(1);
});

it("refuses what the buyer does not have, and goods of an order that is not there yet", async () => {
  const order = await delivered();
  for (const change of [{ quantity: 4 }, { quantity: 0 }, { reason: "khac" as "broken" }]) {
    expect((await giveBack(order, change)).body.code).toBe("invalid_input");
  }
  expect((await giveBack(order, { line_id: "ordli_0" })).status).toBe(409);
  expect((await giveBack(order, { quantity: 3, shown_quantity: 5 })).status).toBe(409);
  const [placed] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: EGGS, quantity: 3 },
  ]);
  if (!placed) throw new Error("No order was placed");
  const early = await giveBack(placed);
  expect([early.status, early.body.details]).toEqual([409, { status: "placed" }]);
});

it("says that cash was paid back: once, of exactly what is owed", async () => {
  const order = await delivered();
  const paidBack = (amount_vnd: number, returns = 1) =>
    ask(`POST /seller/orders/${order.id}/returns/paid-back`, { amount_vnd, returns });
  expect((await paidBack(55_000)).status).toBe(409);
  await giveBack(order);
  expect((await paidBack(54_999)).body.code).toBe("wrong_status");
  const taps = await Promise.all([paidBack(55_000), paidBack(55_000)]);
  expect(taps.map(({ status }) => status)).toEqual([200, 200]);
  expect((await paidBack(55_000)).body.order.owed_in_cash_vnd).toBe(0);
  const told = (await textsTo(order)).filter((text) => text.includes("báo đã trả lại"));
  expect(told).toHaveLength(1);
  const again = await giveBack(order, { shown_quantity: 2 });
  expect(again.body.order.owed_in_cash_vnd).toBe(55_000);
  // A late retry of what was said of the first one says nothing of the second.
  expect((await paidBack(55_000)).body.code).toBe("wrong_status");
  expect((await paidBack(55_000, 2)).body.order.owed_in_cash_vnd).toBe(0);
});

it("is finished by the job after a process died before count, text or tick", async () => {
  const deaths = [
    { table: "delivered_sale", condition: "NEW.returned_quantity > 0" },
    { table: "notification", condition: "NEW.template = 'order-return'" },
    { table: "seller_order_return", condition: "NEW.settled_at IS NOT NULL" },
  ];
  const orders: OrderView[] = [];
  for (const death of deaths) {
    const order = await delivered();
    orders.push(order);
    await whileRefusing(backend.databaseUrl, death, async () => {
      // What is written down stands; the rest follows.
      expect((await giveBack(order)).body.order.returns).toHaveLength(1);
    });
  }
  await backend.run("settle-returns.ts");
  for (const order of orders) {
    expect((await countOf(order))?.pieces).toBe(3);
    const texts = (await textsTo(order)).filter((text) => text.includes("nhận hoàn"));
    expect(texts).toHaveLength(1);
  }
});

it("goes back through the gateway where it was paid by card, and no further than what is held", async () => {
  const payer = await CardPayer.at(backend);
  const basket = await payer.paid("trung-vit-bien", "cha-muc");
  const mine = basket.orders.find(({ seller }) => seller.handle === "htx-ha-tu");
  if (!mine) throw new Error("No order was placed");
  const order = await deliver(mine);
  const [line] = order.lines;
  const all = { line_id: line?.id ?? "", quantity: line?.quantity, shown_quantity: line?.quantity };
  const { body } = await giveBack(order, all);
  const goods = order.goods_total_vnd;
  expect(body.order).toMatchObject({ owed_in_cash_vnd: 0, gateway: { refunded_vnd: goods } });
  const { intent } = await payer.paymentOf(basket.id);
  expect((await payer.atStripe(intent)).refunds).toEqual([goods]);
  expect((await textsTo(order)).at(-1)).toContain("được hoàn lại theo cách bạn đã trả");
  const paidBack = `POST /seller/orders/${order.id}/returns/paid-back`;
  expect((await ask(paidBack, { amount_vnd: goods, returns: 1 })).status).toBe(409);
});
