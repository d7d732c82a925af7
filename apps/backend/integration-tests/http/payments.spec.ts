import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import { CARDS, CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { logInSeller } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { describeWallets } from "../support/wallet-payments";

const TWO = ["trung-vit-bien", "cha-muc"];
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
const REASON = "Hàng hỏng khi đến nơi";

let backend: RunningBackend;
let payer: CardPayer;
let desk: OperatorDesk;
let haTu: string;

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  payer = await CardPayer.at(backend);
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  haTu = await logInSeller(backend.url, "htx-ha-tu");
});

afterAll(async () => {
  await backend?.stop();
});

const ask = (route: string, token: string, body?: unknown) =>
  askRoute<{ order: OrderView } & MarketErrorBody>(backend.url, route, token, body);

function ofSeller(orders: OrderView[], handle: string): OrderView {
  const order = orders.find(({ seller }) => seller.handle === handle);
  if (!order) throw new Error(`${handle} has no order`);
  return order;
}

const refund = (id: string, request_id: string, amount_vnd: number) =>
  desk.post<{ gateway: OrderView["gateway"] } & MarketErrorBody>(
    `/admin/gateway-payments/orders/${id}/refunds`,
    { request_id, amount_vnd, reason: REASON },
  );

describe("a basket of two sellers that is paid by card", () => {
  it("is one payment with a row for each order, and waits for its money", async () => {
    const basket = await payer.place(...TWO);
    const { orders, payment } = await payer.state(basket.id);
    expect(payment).toMatchObject({
      provider: "stripe",
      status: "open",
      test: true,
      payable: true,
    });
    expect(payment?.amount_vnd).toBe(basket.total);
    expect(orders.map(({ payment: way, confirm_by }) => [way, confirm_by])).toEqual([
      ["stripe", null],
      ["stripe", null],
    ]);
    const rows = await payer.rows(basket.id);
    expect(rows.map((row) => [row.order_id, row.agreed_vnd]).toSorted()).toEqual(
      orders.map(({ id, total_vnd }) => [id, total_vnd]).toSorted(),
    );
    const early = await ask(
      `POST /seller/orders/${ofSeller(orders, "htx-ha-tu").id}/confirm`,
      haTu,
    );
    expect([early.status, early.body.code]).toEqual([409, "awaiting_payment"]);
    const again = await payer.shopper.place(basket.id, basket.total, { payment: "stripe" });
    expect(again.body.orders).toHaveLength(2);
    expect(await payer.rows(basket.id)).toEqual(rows);
  });

  it("is paid once by both completions together, any number of times, in any order", async () => {
    const basket = await payer.place(...TWO);
    const [one, two] = await Promise.all([payer.page(basket.id), payer.page(basket.id)]);
    expect(one.body.url).toBe(two.body.url);
    expect(await payer.typeCard(basket.id, CARDS.asked, "pass")).toEqual([200, 303]);
    const { reference, intent } = await payer.paymentOf(basket.id);
    const event = (id: string, type: string) => ({ id, type, data: { object: { id: intent } } });
    const answers = await Promise.all([
      payer.notify(event("evt_2", "payment_intent.succeeded")),
      payer.back(reference).then(({ status }) => status),
      payer.notify(event("evt_2", "payment_intent.succeeded")),
      payer.notify(event("evt_1", "payment_intent.requires_action")),
      payer.back(reference).then(({ status }) => status),
      payer.notify(event("evt_0", "payment_intent.created")),
    ]);
    expect(answers).toEqual([200, 200, 200, 200, 200, 200]);
    const { orders, payment } = await payer.state(basket.id);
    expect(payment).toMatchObject({ status: "paid", payable: false });
    expect(
      orders.every(({ confirm_by, status }) => confirm_by !== null && status === "placed"),
    ).toBe(true);
    const [traces] = await query<{ taken: number; events: number }>(
      backend.databaseUrl,
      `SELECT (SELECT count(*)::int FROM audit_entry WHERE action = 'payment.take' AND subject = $1) AS taken,
        (SELECT count(*)::int FROM gateway_event WHERE event_id = 'evt_2') AS events`,
      [orders[0]?.id],
    );
    expect(traces).toEqual({ taken: 1, events: 1 });
    expect(await payer.atStripe(intent)).toEqual({ taken: basket.total, refunds: [] });
    expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    const order = ofSeller(orders, "htx-ha-tu");
    expect((await ask(`POST /seller/orders/${order.id}/confirm`, haTu)).body.order.status).toBe(
      "confirmed",
    );
    const left = await ask(`POST /seller/orders/${order.id}/hand-over`, haTu);
    expect(left.body.order.parcels.map(({ collect_vnd }) => collect_vnd)).toEqual([0]);
    expect((await payer.page(basket.id)).body.code).toBe("wrong_status");
  });

  it("is not paid by a refused card, a failed challenge, the return or an address that says so", async () => {
    const basket = await payer.place(...TWO);
    expect(await payer.typeCard(basket.id, CARDS.refused)).toEqual([200]);
    expect(await payer.typeCard(basket.id, CARDS.asked, "fail")).toEqual([200, 200]);
    const { reference, intent } = await payer.paymentOf(basket.id);
    const back = await payer.back(
      `${reference}?payment_intent=${intent}&redirect_status=succeeded`,
    );
    expect(back.body.payment).toMatchObject({ status: "open", payable: true });
    const said = { id: "evt_lie", type: "payment_intent.succeeded" };
    const object = { id: intent, status: "succeeded", amount_received: basket.total };
    expect(await payer.notify({ ...said, data: { object } })).toBe(200);
    expect((await payer.state(basket.id)).payment?.status).toBe("open");
    expect(sum((await payer.rows(basket.id)).map((row) => row.captured_vnd))).toBe(0);
    expect(await payer.typeCard(basket.id, CARDS.good)).toEqual([303]);
    expect((await payer.back(reference)).body.payment.status).toBe("paid");
  });

  it("is not paid by another amount than its orders come to", async () => {
    const basket = await payer.place(...TWO);
    await payer.page(basket.id);
    const { reference, intent } = await payer.paymentOf(basket.id);
    await query(
      backend.databaseUrl,
      `UPDATE fake_gateway_record SET data = jsonb_set(data, '{amount}', '10000') WHERE key = $1`,
      [`payment_intent:${intent}`],
    );
    await payer.typeCard(basket.id, CARDS.good);
    expect((await payer.back(reference)).body.payment.status).toBe("open");
    expect(sum((await payer.rows(basket.id)).map((row) => row.captured_vnd))).toBe(0);
    expect(backend.logged()).toContain(`Payment ${reference} was to be ${basket.total} VND`);
  });
});

describe("money that goes back", () => {
  it("goes back by order: cut lines, a cancelled order, and never the other seller's", async () => {
    const basket = await payer.paid(...TWO);
    const mine = ofSeller(basket.orders, "htx-ha-tu");
    const hers = ofSeller(basket.orders, "ho-cao-xanh");
    const [line] = mine.lines;
    const all = { line_id: line?.id, quantity: line?.quantity, shown_quantity: line?.quantity };
    const cut = { ...all, request_id: "het-hang-the", reason: "out_of_stock" };
    const gone = await ask(`POST /seller/orders/${mine.id}/cut`, haTu, cut);
    expect(gone.body.order).toMatchObject({
      status: "cancelled",
      gateway: { captured_vnd: mine.total_vnd, refunded_vnd: mine.total_vnd, test: true },
    });
    await ask(`POST /seller/orders/${mine.id}/cut`, haTu, cut);
    expect((await payer.atStripe(basket.intent)).refunds).toEqual([mine.total_vnd]);
    const cancel = await desk.post(`/admin/orders/${hers.id}/cancel`);
    expect(cancel.status).toBe(200);
    // The answer comes first, the money right behind it under the same lock.
    const after = await refund(hers.id, "sau-khi-huy", 1);
    expect([after.status, after.body.code]).toEqual([409, "refund_too_large"]);
    const rows = await payer.rows(basket.id);
    expect(rows.every((row) => row.refunded_vnd === row.captured_vnd)).toBe(true);
    expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
  });

  it("never exceeds its order's row, whoever asks, at once, again, by any route", async () => {
    const basket = await payer.paid(...TWO);
    const mine = ofSeller(basket.orders, "htx-ha-tu");
    const over = await refund(mine.id, "qua-nhieu-tien", mine.total_vnd + 1);
    expect([over.status, over.body.code]).toEqual([409, "refund_too_large"]);
    const half = Math.ceil(mine.total_vnd / 2) + 1;
    const races = await Promise.all(
      ["mot-nua-dau", "mot-nua-sau", "mot-nua-ba"].map((id) => refund(mine.id, id, half)),
    );
    expect(races.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const same = await Promise.all([0, 1, 2].map(() => refund(mine.id, "phan-con-lai", 1_000)));
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await refund(mine.id, "phan-con-lai", 2_000)).body.code).toBe("wrong_status");
    expect((await payer.atStripe(basket.intent)).refunds.toSorted()).toEqual(
      [1_000, half].toSorted(),
    );
    const rows = await payer.rows(basket.id);
    expect(rows.find((row) => row.order_id === mine.id)?.refunded_vnd).toBe(half + 1_000);
    await expect(
      query(
        backend.databaseUrl,
        `UPDATE payment_allocation SET refunded_vnd = captured_vnd + 1 WHERE order_id = $1`,
        [mine.id],
      ),
    ).rejects.toThrow("payment_allocation_refunded_check");
    expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    const [medusas] = await query<{ payment: string; collection: string }>(
      backend.databaseUrl,
      `SELECT payment.id AS payment, collection.payment_collection_id AS collection
       FROM order_payment_collection collection JOIN payment USING (payment_collection_id)
       WHERE order_id = $1`,
      [mine.id],
    );
    const routes: [string, object][] = [
      [`/admin/payments/${medusas?.payment}/capture`, { amount: 1 }],
      [`/admin/payments/${medusas?.payment}/refund`, { amount: 1 }],
      [`/admin/payment-collections/${medusas?.collection}/mark-as-paid`, { order_id: mine.id }],
      [`/admin/payment-collections`, { order_id: mine.id, amount: 1 }],
    ];
    for (const [path, body] of routes) {
      const { status, body: told } = await desk.post<MarketErrorBody>(path, body);
      expect([path, status, told.code]).toEqual([path, 409, "paid_by_gateway"]);
    }
  });

  it("can neither be seen nor moved by the other seller of the basket", async () => {
    const basket = await payer.paid(...TWO);
    const hers = ofSeller(basket.orders, "ho-cao-xanh");
    const page = await ask("GET /seller/orders", haTu);
    expect(JSON.stringify(page.body)).not.toContain(hers.id);
    for (const secret of [basket.reference, basket.intent, basket.id]) {
      expect(JSON.stringify(page.body)).not.toContain(secret);
    }
    const [line] = hers.lines;
    const cut = {
      line_id: line?.id,
      quantity: 1,
      shown_quantity: 1,
      request_id: "cua-nguoi-khac",
      reason: "broken",
    };
    const refund = { request_id: "cua-nguoi-khac", amount_vnd: 1_000, reason: REASON };
    const tries = [
      await ask(`GET /seller/orders/${hers.id}`, haTu),
      await ask(`POST /seller/orders/${hers.id}/confirm`, haTu),
      await ask(`POST /seller/orders/${hers.id}/cut`, haTu, cut),
      await ask(`POST /seller/orders/${hers.id}/refund`, haTu, refund),
      await ask(`POST /admin/gateway-payments/orders/${hers.id}/refunds`, haTu, refund),
      await ask("GET /admin/gateway-payments", haTu),
      await ask(`POST /admin/orders/${hers.id}/cancel`, haTu),
    ];
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 401, 401, 401]);
    expect((await payer.atStripe(basket.intent)).refunds).toEqual([]);
  });

  it("is told to the operator alone when the buyer objects at his bank", async () => {
    const basket = await payer.paid("cha-muc");
    const object = { id: "du_1", object: "dispute", payment_intent: basket.intent };
    const event = { id: "evt_du", type: "charge.dispute.created", data: { object } };
    expect([await payer.notify(event), await payer.notify(event)]).toEqual([200, 200]);
    const { body } = await desk.get<{ events: { event_id: string; outcome: string }[] }>(
      "/admin/gateway-payments",
    );
    expect(body.events.find(({ event_id }) => event_id === "evt_du")?.outcome).toBe("disputed");
    const acts = await query(
      backend.databaseUrl,
      `SELECT id FROM audit_entry WHERE action = 'payment.dispute'`,
    );
    expect(acts).toHaveLength(1);
  });
});

describe("a payment that does not come", () => {
  it("can be changed to cash, which holds when the card is charged too late", async () => {
    const basket = await payer.place(...TWO);
    await payer.typeCard(basket.id, CARDS.refused);
    const { intent, reference } = await payer.paymentOf(basket.id);
    for (const again of [1, 2]) {
      const { status, body } = await payer.cash(basket.id);
      expect([again, status, body.payment.status]).toEqual([again, 200, "replaced"]);
    }
    const { orders, payment } = await payer.state(basket.id);
    expect(payment).toMatchObject({ status: "replaced", given_back: false });
    expect(orders.map(({ payment, gateway }) => [payment, gateway])).toEqual([
      ["cash_on_delivery", null],
      ["cash_on_delivery", null],
    ]);
    expect(orders.every(({ confirm_by }) => confirm_by !== null)).toBe(true);
    // Stripe says that it took the money all the same.
    await query(
      backend.databaseUrl,
      `UPDATE fake_gateway_record SET data = data || $2::jsonb WHERE key = $1`,
      [
        `payment_intent:${intent}`,
        JSON.stringify({ status: "succeeded", amount_received: basket.total }),
      ],
    );
    await payer.back(reference);
    const { refunds } = await payer.atStripe(intent);
    expect(sum(refunds)).toBe(basket.total);
    const late = await payer.state(basket.id);
    expect(late.orders.map(({ status }) => status)).toEqual(["placed", "placed"]);
    expect(late.payment).toMatchObject({ status: "replaced", given_back: true });
  });
});

describeWallets(() => ({ payer, desk }));
