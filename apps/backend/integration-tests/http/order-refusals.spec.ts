import { formatDong } from "@cho-lang/ocop/money";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderRefusalWish } from "../../src/order-refusals/order-refusal-wish";
import type { OrderView } from "../../src/order-view/order-view";
import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { ONE_WISH_WINS } from "../support/one-wish-wins";
import { capturesOf, stockOf, type StockRow } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { giveBankAccount } from "../support/transfer-traces";
import { whileRefusing } from "../support/while-refusing";

const EGGS = "Hộp 10 quả";
const HONEY = "Chai 500 ml";
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };

let backend: RunningBackend;
let key: string;
let haTu: string;
let caoXanh: string;
let payer: CardPayer;
let taps = 0;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

const ask = (route: string, body?: unknown, token = haTu) =>
  askRoute<{ order: OrderView } & MarketErrorBody>(backend.url, route, token, body);

const EGGS_AND_HONEY = [
  { product: "trung-vit-bien", label: EGGS, quantity: 2 },
  { product: "mat-ong-rung", label: HONEY, quantity: 1 },
];

/** An order of one seller, to be paid in cash. */
async function placed(phone = newPhone(), lines = EGGS_AND_HONEY): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, lines, { phone });
  if (!order) throw new Error("No order was placed");
  return order;
}

async function handOver(order: OrderView, token = haTu): Promise<OrderView> {
  await ask(`POST /seller/orders/${order.id}/confirm`, undefined, token);
  const { status } = await ask(`POST /seller/orders/${order.id}/hand-over`, undefined, token);
  expect(status).toBe(200);
  return order;
}

const sent = async (phone?: string) => handOver(await placed(phone));

function refuse({ id }: OrderView, change: Partial<OrderRefusalWish> = {}, token = haTu) {
  taps += 1;
  const wish: OrderRefusalWish = {
    request_id: `khong-nhan-${taps}`,
    reason: "refused_at_door",
    goods_back: true,
    ...change,
  };
  return ask(`POST /seller/orders/${id}/refuse`, wish, token);
}

const stocks = async (): Promise<StockRow[]> =>
  Promise.all([EGGS, HONEY].map((label) => stockOf(backend.databaseUrl, label)));

const textsOf = async ({ buyer }: OrderView) =>
  (
    await query<{ text: string }>(
      backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification
       WHERE "to" = $1 AND template = 'order-refused'`,
      [buyer.phone],
    )
  ).map(({ text }) => text);

interface Facts {
  reason: string | null;
  cancelled: boolean;
  sales: number;
  counted: number;
  acts: number;
}

/** What is left of an order: why it ended, Medusa's side, the province's count, the phone's count, the log. */
async function factsOf({ id }: OrderView): Promise<Facts | undefined> {
  const [facts] = await query<Facts>(
    backend.databaseUrl,
    `SELECT cancel_reason AS reason,
      (SELECT canceled_at IS NOT NULL FROM "order" WHERE id = $1) AS cancelled,
      (SELECT count(*)::int FROM delivered_sale WHERE order_id = $1) AS sales,
      (SELECT count(*)::int FROM cash_refusal WHERE order_id = $1) AS counted,
      (SELECT count(*)::int FROM audit_entry WHERE subject = $1 AND action = 'seller-order.refuse') AS acts
     FROM seller_order WHERE order_id = $1`,
    [id],
  );
  return facts;
}

const ENDED: Facts = { reason: "refused", cancelled: true, sales: 0, counted: 1, acts: 1 };

it("ends an order that was not taken: no sale, no cash, goods back, buyer told", async () => {
  const before = await stocks();
  const order = await sent();
  expect(await stocks()).not.toEqual(before);
  const { status, body } = await refuse(order);
  expect([status, body.order.status, body.order.cancel_reason]).toEqual([
    200,
    "cancelled",
    "refused",
  ]);
  expect(await stocks()).toEqual(before);
  expect(await factsOf(order)).toEqual(ENDED);
  expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([]);
  expect(await textsOf(order)).toEqual([
    `Chợ Làng: đơn ${order.code} của HTX Hà Tu chưa giao được (hàng chưa được nhận) nên đã khép lại. Bạn không phải trả gì. Nếu có nhầm lẫn, bạn hãy gọi người bán.`,
  ]);
  const seen = await call<{ order: OrderView }>(backend.url, "/store/orders/track", {
    method: "POST",
    key,
    body: { order: order.code, phone: order.buyer.phone },
  });
  expect(seen.body.order).toMatchObject({ status: "cancelled", refusal_reason: "refused_at_door" });
});

it("leaves the stock as it is when the goods can't be sold any more", async () => {
  const order = await sent();
  const gone = await stocks();
  expect((await refuse(order, { goods_back: false })).status).toBe(200);
  expect(await stocks()).toEqual(gone);
});

it("is done once, however often it is tapped, and refuses another wish", async () => {
  const before = await stocks();
  const order = await sent();
  const same = { request_id: "mot-lan-bam" };
  const answers = await Promise.all([refuse(order, same), refuse(order, same), refuse(order)]);
  expect(ONE_WISH_WINS).toContainEqual(answers.map(({ status }) => status));
  const again = await refuse(order, { ...same, reason: "not_reached" });
  expect([again.status, again.body.code]).toEqual([409, "wrong_status"]);
  expect((await refuse(order, { ...same, goods_back: false })).status).toBe(409);
  expect(await stocks()).toEqual(before);
  expect(await factsOf(order)).toEqual(ENDED);
  expect(await textsOf(order)).toHaveLength(1);
});

it("is for the order's own seller, and only while it is on its way", async () => {
  const order = await placed();
  expect((await refuse(order)).body.details).toEqual({ status: "placed" });
  await handOver(order);
  expect((await refuse(order, {}, caoXanh)).status).toBe(404);
  const other = await refuse(order, { reason: "khac" as "not_reached" });
  expect(other.body.code).toBe("invalid_input");
  await ask(`POST /seller/orders/${order.id}/deliver`);
  const late = await refuse(order);
  expect([late.status, late.body.details]).toEqual([409, { status: "delivered" }]);
  expect(await factsOf(order)).toMatchObject({ reason: null, cancelled: false, acts: 0 });
});

it("takes no step any more with what was not taken", async () => {
  const order = await sent();
  await refuse(order);
  for (const step of ["hand-over", "deliver", "parcels/1/deliver"]) {
    const { status, body } = await ask(`POST /seller/orders/${order.id}/${step}`);
    expect([status, body.code]).toEqual([409, "wrong_status"]);
  }
  expect(await factsOf(order)).toEqual(ENDED);
});

it("puts back what left in several parcels, unless one of them arrived", async () => {
  const before = await stocks();
  const send = async (number: number, order: OrderView) => {
    const line_id = order.lines.find(({ label }) => label === EGGS)?.id;
    const body = { number, pieces: [{ line_id, quantity: 1 }] };
    expect((await ask(`POST /seller/orders/${order.id}/parcels`, body)).status).toBe(200);
  };
  const [whole, parted] = [await placed(), await placed()];
  for (const order of [whole, parted]) {
    await ask(`POST /seller/orders/${order.id}/confirm`);
    await send(1, order);
    expect((await refuse(order)).body.details).toEqual({ status: "confirmed" });
    await ask(`POST /seller/orders/${order.id}/hand-over`);
  }
  await ask(`POST /seller/orders/${parted.id}/parcels/1/deliver`);
  const refused = await refuse(parted);
  expect([refused.status, refused.body.code]).toEqual([409, "parcels_delivered"]);
  expect((await refuse(whole)).status).toBe(200);
  const [eggs, honey] = await stocks();
  expect(eggs?.stocked).toBe((before[0]?.stocked ?? 0) - 2);
  expect(honey?.stocked).toBe((before[1]?.stocked ?? 0) - 1);
});

it("sends back what was paid by card, and counts nothing against the phone", async () => {
  const basket = await payer.paid("trung-vit-bien", "cha-muc");
  const mine = basket.orders.find(({ seller }) => seller.handle === "htx-ha-tu");
  if (!mine) throw new Error("No order was placed");
  const { body } = await refuse(await handOver(mine));
  expect(body.order).toMatchObject({ gateway: { refunded_vnd: mine.total_vnd } });
  const { intent } = await payer.paymentOf(basket.id);
  expect((await payer.atStripe(intent)).refunds).toEqual([mine.total_vnd]);
  expect(await factsOf(mine)).toEqual({ ...ENDED, counted: 0 });
  expect(await textsOf(mine)).toEqual([
    expect.stringContaining(
      `${formatDong(mine.total_vnd)} được hoàn lại theo cách bạn đã trả. Nếu`,
    ),
  ]);
});

describe("a phone number under which goods were not taken", () => {
  const phone = "0987000111";

  /** Tries to order eggs. */
  async function tryToPlace(change: object): Promise<[number, string | undefined]> {
    const basket = await payer.shopper.fill("trung-vit-bien");
    const { status, body } = await payer.shopper.place(basket.id, basket.total, change);
    return [status, body.code];
  }

  /** Squid cakes of another seller, sent to that phone and not taken, as she says. */
  async function refuseElsewhere(): Promise<void> {
    const order = await placed(phone, [{ product: "cha-muc", label: "Gói 500 g", quantity: 1 }]);
    await handOver(order, caoXanh);
    const { status } = await refuse(order, { reason: "not_reached" }, caoXanh);
    expect(status).toBe(200);
  }

  it("may order in cash after a wrong address and whatever one seller alone says", async () => {
    await refuse(await sent(phone), { reason: "wrong_address" });
    await refuse(await sent(phone), { reason: "refused_at_door" });
    await refuse(await sent(phone), { reason: "refused_at_door" });
    expect(await tryToPlace({ phone })).toEqual([200, undefined]);
  });

  it("pays before after a second seller's, and nothing of its basket is lost", async () => {
    await refuseElsewhere();
    const basket = await payer.shopper.fill("trung-vit-bien");
    // However the number is written.
    const typed = { phone: "+84 987 000 111" };
    const cash = await payer.shopper.place(basket.id, basket.total, typed);
    expect([cash.status, cash.body.code]).toEqual([409, "cash_refused_before"]);
    expect(cash.body.message_en).toContain("call the seller");
    const asked = await payer.shopper.place(basket.id, basket.total + 1, typed);
    expect([asked.status, asked.body.code]).toEqual([409, "total_changed"]);
    const card = await payer.shopper.place(basket.id, basket.total, { phone, payment: "stripe" });
    expect(card.status).toBe(200);
    const changed = await payer.cash(basket.id);
    expect([changed.status, changed.body.code]).toEqual([409, "cash_refused_before"]);
    const account = { bank_bin: "970405", bank_account: "8000205012345" };
    await giveBankAccount(backend.databaseUrl, "htx-ha-tu", account);
    await ask("POST /seller/transfers/setting", { on: true });
    const others = [{ phone, payment: "bank_transfer" }, { phone: newPhone() }];
    for (const one of others) expect(await tryToPlace(one)).toEqual([200, undefined]);
  });

  it("orders in cash again once the operator has struck a mistaken refusal", async () => {
    const [one] = await query<{ code: string }>(
      backend.databaseUrl,
      `SELECT code FROM seller_order JOIN cash_refusal USING (order_id)
       WHERE phone = '+84987000111' AND reason = 'not_reached'`,
    );
    const path = `/admin/cash-refusals/${one?.code.toLowerCase() ?? ""}`;
    expect((await call(backend.url, path, { method: "DELETE", token: haTu })).status).toBe(401);
    const token = await logInOperator(backend);
    for (const tap of [path, path]) {
      expect((await call(backend.url, tap, { method: "DELETE", token })).status).toBe(200);
    }
    const acts = await query(
      backend.databaseUrl,
      "SELECT id FROM audit_entry WHERE action = 'cash-refusal.strike'",
    );
    expect(acts).toHaveLength(1);
    const unknown = "/admin/cash-refusals/CL000000";
    expect((await call(backend.url, unknown, { method: "DELETE", token })).status).toBe(404);
    expect(await tryToPlace({ phone })).toEqual([200, undefined]);
    await refuseElsewhere();
    expect(await tryToPlace({ phone })).toEqual([409, "cash_refused_before"]);
  });

  it("is not told from what is kept, and forgotten after twelve months", async () => {
    const rows = await query<{ phone_hash: string; row: string }>(
      backend.databaseUrl,
      "SELECT phone_hash, to_jsonb(cash_refusal)::text AS row FROM cash_refusal",
    );
    expect(rows.every(({ phone_hash }) => /^[0-9a-f]{64}$/.test(phone_hash))).toBe(true);
    expect(rows.some(({ row }) => row.includes("987000111"))).toBe(false);
    await query(
      backend.databaseUrl,
      `UPDATE cash_refusal SET refused_at = now() - interval '12 months 1 day'
       WHERE order_id IN (SELECT order_id FROM seller_order WHERE phone = '+84987000111')`,
    );
    expect(await tryToPlace({ phone })).toEqual([200, undefined]);
    await backend.run("settle-refusals.ts");
    const left = await query(backend.databaseUrl, "SELECT id FROM cash_refusal");
    expect(left).toHaveLength(rows.length - 3);
  });
});

it("is finished by the job, once, wherever the process died", async () => {
  const before = await stocks();
  const deaths = [
    { table: "seller_order", condition: "NEW.status = 'cancelled'" },
    { table: "inventory_level", condition: "NEW.stocked_quantity > OLD.stocked_quantity" },
    { table: "seller_order_refusal", condition: "NEW.stocked_at IS NOT NULL" },
    { table: '"order"', condition: "NEW.canceled_at IS NOT NULL" },
    { table: "cash_refusal", condition: "TRUE" },
    { table: "notification", condition: "NEW.template = 'order-refused'" },
    { table: "seller_order_refusal", condition: "NEW.settled_at IS NOT NULL" },
  ];
  const orders: OrderView[] = [];
  for (const death of deaths) {
    const order = await sent();
    orders.push(order);
    await whileRefusing(backend.databaseUrl, death, async () => {
      // What is written down stands; the rest follows.
      expect((await refuse(order)).body.order.refusal_reason).toBe("refused_at_door");
    });
  }
  await backend.run("settle-refusals.ts");
  for (const order of orders) {
    expect(await factsOf(order)).toEqual(ENDED);
    expect(await textsOf(order)).toHaveLength(1);
  }
  expect(await stocks()).toEqual(before);
});
