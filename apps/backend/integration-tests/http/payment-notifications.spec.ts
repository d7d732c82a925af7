import type { OrderPayments } from "../../src/gateway-payments/list-order-payments";
import { FAKE_KEY } from "../../src/gateways/stripe/stripe-settings";
import { CARDS, CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let payer: CardPayer;

beforeAll(async () => {
  const env = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
  backend = await startBackend({ data: "market", env });
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

describe("a notification", () => {
  it("takes no notification that is not signed, is too old, from the future or changed", async () => {
    const event = {
      id: "evt_x",
      type: "payment_intent.succeeded",
      data: { object: { id: "pi_x" } },
    };
    const whole = JSON.stringify({ object: "event", livemode: false, created: 1, ...event });
    const refused = await Promise.all([
      payer.notify(event, { secret: "whsec_other" }),
      payer.notify(event, { at: -301 }),
      payer.notify(event, { at: 302 }),
      payer.notify(event, { header: "" }),
      payer.notify(event, { header: "t=1,v1=00" }),
      payer.notify(event, { body: whole.replace("pi_x", "pi_y") }),
      payer.notify(event, { body: `${whole} ` }),
    ]);
    expect(refused).toEqual([400, 400, 400, 400, 400, 400, 400]);
    expect(await payer.notify(event, { at: -290 })).toBe(200);
    const shut = await call(backend.url, "/hooks/payment/stripe_stripe", {
      method: "POST",
      body: event,
    });
    expect(shut.status).toBe(404);
    const kept = await query(
      backend.databaseUrl,
      `SELECT outcome FROM gateway_event WHERE event_id = 'evt_x'`,
    );
    expect(kept).toEqual([{ outcome: "unknown" }]);
  });
});

describe("an order that is paid", () => {
  it("is not cancelled for a part that is paid back after its hour to pay", async () => {
    const basket = await payer.paid("trung-vit-bien");
    await query(
      backend.databaseUrl,
      "UPDATE gateway_payment SET pay_by = now() - interval '1 hour' WHERE basket_id = $1",
      [basket.id],
    );
    const desk = new OperatorDesk(backend.url, await logInOperator(backend));
    const body = { request_id: "mot-lo-vo", amount_vnd: 10_000, reason: "Một lọ vỡ" };
    const path = `/admin/gateway-payments/orders/${basket.orders[0]?.id}/refunds`;
    expect((await desk.post(path, body)).status).toBe(200);
    await payer.back(basket.reference);
    const { orders } = await payer.state(basket.id);
    expect(orders[0]).toMatchObject({ status: "placed", cancel_reason: null });
    expect(orders[0]?.confirm_by).not.toBeNull();
    expect((await payer.atStripe(basket.intent)).refunds).toEqual([10_000]);
  });

  it("is told as refused when its money went back at the gateway by hand", async () => {
    const basket = await payer.paid("trung-vit-bien");
    const byHand = await fetch(`${backend.url}/fake/stripe/v1/refunds`, {
      method: "POST",
      headers: { authorization: `Bearer ${FAKE_KEY}` },
      body: new URLSearchParams({ payment_intent: basket.intent }),
    });
    expect(byHand.status).toBe(200);
    const desk = new OperatorDesk(backend.url, await logInOperator(backend, "hoan-tien"));
    const path = `/admin/gateway-payments/orders/${basket.orders[0]?.id}/refunds`;
    for (const again of [1, 2]) {
      const body = { request_id: "tra-lai-lan-nua", amount_vnd: 10_000, reason: "Một lọ vỡ" };
      const answer = await desk.post<{ code: string }>(path, body);
      expect([again, answer.status, answer.body.code]).toEqual([again, 409, "refund_refused"]);
    }
    expect((await payer.sums(basket)).refunded).toBe(0);
  });
});

describe("a repayment that the gateway refuses", () => {
  it("is told to the operator with what is still owed, by the order's code, and to nobody else", async () => {
    const basket = await payer.paid("trung-vit-bien");
    const [order] = basket.orders;
    await fetch(`${backend.url}/fake/stripe/v1/refunds`, {
      method: "POST",
      headers: { authorization: `Bearer ${FAKE_KEY}` },
      body: new URLSearchParams({ payment_intent: basket.intent }),
    });
    const desk = new OperatorDesk(backend.url, await logInOperator(backend, "thanh-toan"));
    const path = "/admin/gateway-payments/orders";
    const list = async (search: string) =>
      (await desk.get<OrderPayments>(`${path}?${search}`)).body;
    const before = await list("show=refused");
    expect((await desk.post(`/admin/orders/${order?.id}/cancel`)).status).toBe(200);
    await payer.back(basket.reference);

    const { payments, count, refused } = await list("show=refused");
    expect([count, refused]).toEqual([before.refused + 1, before.refused + 1]);
    expect(payments.find(({ order_id }) => order_id === order?.id)).toMatchObject({
      code: order?.code,
      provider: "stripe",
      captured_vnd: basket.total,
      refunded_vnd: 0,
      refused_vnd: basket.total,
      refunds: [{ amount_vnd: basket.total, status: "refused" }],
    });
    const found = await list(`q=${order?.code.slice(0, 7).toLowerCase()}`);
    expect(found.payments.map(({ order_id }) => order_id)).toContain(order?.id);
    expect((await list("q=KHONG-CO")).count).toBe(0);
    expect((await desk.get(`${path}?show=some`)).status).toBe(400);
    const token = await logInSeller(backend.url, "htx-ha-tu");
    expect((await call(backend.url, path, { token })).status).toBe(401);
  });
});

describe("a basket that is changed to cash", () => {
  it("stays so, however many pages are opened beside it", async () => {
    const basket = await payer.place("trung-vit-bien");
    await payer.typeCard(basket.id, CARDS.refused);
    await Promise.all([0, 1, 2].flatMap(() => [payer.cash(basket.id), payer.page(basket.id)]));
    await payer.cash(basket.id);
    const { orders, payment } = await payer.state(basket.id);
    expect(payment?.status).toBe("replaced");
    expect(orders[0]).toMatchObject({ payment: "cash_on_delivery", gateway: null });
    expect(orders[0]?.confirm_by).not.toBeNull();
    expect((await payer.page(basket.id)).status).toBe(409);
  });
});
