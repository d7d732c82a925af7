import { formatDong } from "@cho-lang/ocop/money";
import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderCutWish } from "../../src/order-cuts/order-cut-wish";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { ONE_WISH_WINS } from "../support/one-wish-wins";
import { capturesOf, countedGoodsOf, forgetStep, paidOf, stockOf } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const EGGS = "Hộp 10 quả";
const HONEY = "Chai 500 ml";

let backend: RunningBackend;
let key: string;
let haTu: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
});

afterAll(async () => {
  await backend?.stop();
});

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

function step(id: string, name: string): Promise<OrderAnswer> {
  return call(backend.url, `/seller/orders/${id}/${name}`, { method: "POST", token: haTu });
}

/** Three boxes of eggs for 55,000 đ each, one jar of honey for 210,000 đ, carried for 25,000 đ. */
async function newOrder(): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: EGGS, quantity: 3 },
    { product: "mat-ong-rung", label: HONEY, quantity: 1 },
  ]);
  if (!order) {
    throw new Error("No order was placed");
  }
  return order;
}

function lineOf(order: OrderView, label: string): string {
  return order.lines.find((line) => line.label === label)?.id ?? "";
}

let taps = 0;

/** Takes one of three boxes of eggs off unless told. */
async function cut(order: OrderView, change: Partial<OrderCutWish> = {}): Promise<OrderAnswer> {
  taps += 1;
  const body = {
    request_id: `lan-bam-${taps}`,
    line_id: lineOf(order, EGGS),
    quantity: 1,
    shown_quantity: 3,
    reason: "out_of_stock",
    ...change,
  };
  const path = `/seller/orders/${order.id}/cut`;
  return call(backend.url, path, { method: "POST", token: haTu, body });
}

function textsTo({ buyer }: OrderView): Promise<string[]> {
  const sql = `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 ORDER BY created_at, id`;
  return query<{ text: string }>(backend.databaseUrl, sql, [buyer.phone]).then((rows) =>
    rows.map(({ text }) => text),
  );
}

const stock = (label: string) => stockOf(backend.databaseUrl, label);

it("takes some pieces of a line off, and all that is counted follows", async () => {
  const order = await newOrder();
  const before = await stock(EGGS);
  const { body } = await cut(order);
  expect(body.order).toMatchObject({
    goods_total_vnd: 320_000,
    delivery_fee_vnd: 25_000,
    total_vnd: 345_000,
    cuts: [{ label: EGGS, quantity: 1, taken_off_vnd: 55_000, reason: "out_of_stock" }],
  });
  expect(body.order.lines.map(({ quantity }) => quantity).sort()).toEqual([1, 2]);
  expect(await stock(EGGS)).toEqual({ ...before, reserved: before.reserved - 1 });
  const eggs = order.lines.find(({ label }) => label === EGGS)?.title ?? "";
  expect(await textsTo(order)).toEqual([
    `Chợ Làng: đơn ${order.code}, HTX Hà Tu không gửi 1 × ${eggs}, ${EGGS} (hết hàng). Khi nhận bạn trả ${formatDong(345_000)}.`,
  ]);
  for (const name of ["confirm", "hand-over", "deliver"]) {
    expect((await step(order.id, name)).status).toBe(200);
  }
  expect(await stock(EGGS)).toEqual({
    stocked: before.stocked - 2,
    reserved: before.reserved - 3,
  });
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([345_000]);
  expect(await paidOf(backend.databaseUrl, order.id)).toEqual([345_000]);
  expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([110_000, 210_000]);
  const late = await cut(order, { shown_quantity: 2 });
  expect([late.status, late.body.details]).toEqual([409, { status: "delivered" }]);
});

it("takes a whole line off, and the order goes on without it", async () => {
  const order = await newOrder();
  await step(order.id, "confirm");
  const before = await stock(HONEY);
  const honey = { line_id: lineOf(order, HONEY), shown_quantity: 1, reason: "broken" as const };
  const { body } = await cut(order, honey);
  expect(body.order.lines.map(({ label }) => label)).toEqual([EGGS]);
  expect(body.order).toMatchObject({ status: "confirmed", total_vnd: 190_000 });
  expect(await stock(HONEY)).toEqual({ ...before, reserved: before.reserved - 1 });
  for (const name of ["hand-over", "deliver"]) {
    expect((await step(order.id, name)).status).toBe(200);
  }
  expect(await stock(HONEY)).toEqual({ ...before, reserved: before.reserved - 1 });
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([190_000]);
  expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([165_000]);
});

it("cancels the order with its last piece, and frees the goods", async () => {
  const before = await stock(EGGS);
  const order = await newOrder();
  await cut(order, { line_id: lineOf(order, HONEY), shown_quantity: 1 });
  const { body } = await cut(order, { quantity: 3, reason: "buyer_asked" });
  expect(body.order.status).toBe("cancelled");
  expect(await stock(EGGS)).toEqual(before);
  expect((await textsTo(order)).at(-1)).toMatch(
    /3 × .+, Hộp 10 quả \(theo yêu cầu của bạn\)\. Đơn đã hủy, bạn không phải trả gì\.$/,
  );
  expect((await step(order.id, "confirm")).status).toBe(409);
});

it("cuts once, however often it is tapped and by however many at once", async () => {
  const order = await newOrder();
  const before = await stock(EGGS);
  const same = { request_id: "mot-lan-bam" };
  const answers = await Promise.all([
    cut(order, same),
    cut(order, same),
    cut(order, { reason: "broken" }),
  ]);
  expect(ONE_WISH_WINS).toContainEqual(answers.map(({ status }) => status));
  expect((await cut(order, same)).status).toBe(answers[0]?.status);
  const eggs = await call<{ order: OrderView }>(backend.url, `/seller/orders/${order.id}`, {
    token: haTu,
  });
  expect(eggs.body.order).toMatchObject({ total_vnd: 345_000, cuts: [{ quantity: 1 }] });
  expect(await stock(EGGS)).toEqual({ ...before, reserved: before.reserved - 1 });
  expect((await textsTo(order)).length).toBe(1);
});

it("refuses what no line of the order bears", async () => {
  const order = await newOrder();
  const refused = [{ quantity: 4 }, { quantity: 0 }, { reason: "khac" as "broken" }];
  for (const change of refused) {
    expect((await cut(order, change)).body.code).toBe("invalid_input");
  }
  expect((await cut(order, { line_id: "ordli_0" })).status).toBe(409);
  expect((await cut(order, { quantity: 3, shown_quantity: 5 })).status).toBe(409);
});

it.each([
  ["the order was changed", "order_change", "TRUE"],
  ["the goods were freed", "reservation_item", "TRUE"],
  ["the cash was lowered", "payment", "TRUE"],
  ["the buyer was told", "notification", "NEW.template = 'order-cut'"],
  ["it was ticked off", "seller_order_cut", "NEW.settled_at IS NOT NULL"],
])("goes on at the next step after a process died before %s", async (_what, table, condition) => {
  const order = await newOrder();
  const before = await stock(EGGS);
  await whileRefusing(backend.databaseUrl, { table, condition }, async () => {
    expect((await cut(order)).status).toBe(500);
  });
  const confirmed = await step(order.id, "confirm");
  expect(confirmed.body.order).toMatchObject({ status: "confirmed", total_vnd: 345_000 });
  expect(await stock(EGGS)).toEqual({ ...before, reserved: before.reserved - 1 });
  expect((await textsTo(order)).length).toBe(1);
  await step(order.id, "hand-over");
  await step(order.id, "deliver");
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([345_000]);
});

it("is finished by the job when nobody takes another step", async () => {
  const deaths = [
    ["order_change", "TRUE"],
    ["reservation_item", "TRUE"],
    ["seller_order_cut", "NEW.settled_at IS NOT NULL"],
  ];
  const before = await stock(EGGS);
  const orders: OrderView[] = [];
  for (const [table = "", condition = ""] of deaths) {
    const order = await newOrder();
    orders.push(order);
    await whileRefusing(backend.databaseUrl, { table, condition }, async () => {
      expect((await cut(order)).status).toBe(500);
    });
  }
  await backend.run("settle-cuts.ts");
  expect(await stock(EGGS)).toEqual({ ...before, reserved: before.reserved + 2 * orders.length });
  for (const order of orders) {
    const path = `/seller/orders/${order.id}`;
    const { body } = await call<{ order: OrderView }>(backend.url, path, { token: haTu });
    expect(body.order).toMatchObject({ status: "placed", total_vnd: 345_000 });
    expect((await textsTo(order)).length).toBe(1);
  }
});

it("frees a line that has left the order when the operator cancels what a killed process left", async () => {
  const before = await stock(HONEY);
  const order = await newOrder();
  const refusing = { table: "reservation_item", condition: "TRUE" };
  await whileRefusing(backend.databaseUrl, refusing, async () => {
    expect((await cut(order, { line_id: lineOf(order, HONEY), shown_quantity: 1 })).status).toBe(
      500,
    );
  });
  const token = await logInOperator(backend);
  const cancel = `/admin/orders/${order.id}/cancel`;
  expect((await call(backend.url, cancel, { method: "POST", token })).status).toBe(200);
  expect(await stock(HONEY)).toEqual(before);
});

it("takes nothing off a parcel that was packed when its hand-over was killed", async () => {
  const order = await newOrder();
  await step(order.id, "confirm");
  await step(order.id, "hand-over");
  await forgetStep(backend.databaseUrl, order.id, {
    status: "confirmed",
    column: "handed_over_at",
  });
  expect((await cut(order)).status).toBe(409);
  expect((await step(order.id, "hand-over")).body.order.status).toBe("handed_over");
});

it("says in the log who took off what", async () => {
  const order = await newOrder();
  const line = lineOf(order, EGGS);
  await cut(order);
  const { body } = await call<{ acts: ActView[] }>(backend.url, "/seller/acts", { token: haTu });
  expect(body.acts[0]).toMatchObject({
    action: "seller-order.cut",
    subject: order.id,
    before: { line, quantity: 3 },
    after: { line, quantity: 2, reason: "out_of_stock" },
  });
});
