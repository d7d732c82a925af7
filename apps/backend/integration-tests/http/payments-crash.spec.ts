import { CARDS, CardPayer, type PaidBasket } from "../support/card-payer";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { medusaExec } from "../support/medusa-exec";
import { call } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { endStalled, prepareStalls, stallAt, untilStalled } from "../support/stalls";
import { startBackend, type RunningBackend } from "../support/start-backend";

const TWO = ["trung-vit-bien", "cha-muc"];
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };

let backend: RunningBackend;
let payer: CardPayer;
let desk: OperatorDesk;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  payer = await CardPayer.at(backend);
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
});

afterAll(async () => {
  await backend?.stop();
});

async function watch(now: Date | string): Promise<void> {
  await medusaExec("watch-payments.ts", backend.databaseUrl, {
    ...ENV,
    PORT: new URL(backend.url).port,
    NOW: new Date(now).toISOString(),
  });
}

function refund({ orders }: PaidBasket, request_id: string) {
  const body = { request_id, amount_vnd: 10_000, reason: "Hàng hỏng khi đến nơi" };
  return desk.post(`/admin/gateway-payments/orders/${orders[0]?.id}/refunds`, body);
}

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

describe("a backend killed while money moves", () => {
  it("leaves each payment taken once and each refund made once, wherever it was killed", async () => {
    const { databaseUrl } = backend;
    await prepareStalls(databaseUrl, [
      "gateway_payment",
      "payment_allocation",
      "seller_order",
      "payment_refund",
      "gateway_event",
    ]);
    const baskets: PaidBasket[] = [];
    const points = [
      ["gateway_payment", 1],
      ["payment_allocation", 2],
      ["seller_order", 2],
      ["gateway_event", 1],
    ] as const;
    for (const [at, [table, nth]] of points.entries()) {
      const basket = await payer.place(...TWO);
      baskets.push(basket);
      await payer.page(basket.id);
      await stallAt(databaseUrl, table, nth);
      await payer.typeCard(basket.id, CARDS.good);
      await untilStalled(databaseUrl, at + 1);
    }
    const asked = [await payer.paid("cha-muc"), await payer.paid("cha-muc")];
    const lost = [];
    for (const [at, basket] of asked.entries()) {
      await stallAt(databaseUrl, "payment_refund", at + 1);
      lost.push(refund(basket, `truoc-khi-tat-${at}`).catch(() => null));
      await untilStalled(databaseUrl, points.length + at + 1);
    }
    const unpaid = await payer.place("cha-muc");
    const late = await payer.place("cha-muc");
    await payer.page(unpaid.id);
    await payer.page(late.id);
    await backend.kill();
    await Promise.all(lost);
    await endStalled(databaseUrl);
    backend = await startBackend({ databaseUrl, env: ENV });
    payer = await CardPayer.at(backend);
    desk = new OperatorDesk(backend.url, desk.token);
    await watch(new Date(Date.now() + 15 * 60_000));
    for (const basket of baskets) {
      const { reference, intent } = await payer.paymentOf(basket.id);
      await payer.back(reference);
      const { orders, payment } = await payer.state(basket.id);
      expect(payment?.status).toBe("paid");
      expect(orders.every(({ confirm_by }) => confirm_by !== null)).toBe(true);
      const acts = await query(
        databaseUrl,
        `SELECT id FROM audit_entry WHERE action = 'payment.begin' AND subject = $1`,
        [orders[0]?.id],
      );
      expect(acts).toHaveLength(1);
      expect((await payer.atStripe(intent)).refunds).toEqual([]);
      expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    }
    for (const [at, basket] of asked.entries()) {
      await refund(basket, `truoc-khi-tat-${at}`);
      expect((await payer.atStripe(basket.intent)).refunds).toEqual([10_000]);
      expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    }
    // The hour of both is over; one of them is paid in that very moment.
    await payer.typeCard(late.id, CARDS.good);
    await watch((await payer.state(unpaid.id)).payment?.pay_by ?? "");
    const [ended, saved] = [await payer.state(unpaid.id), await payer.state(late.id)];
    expect(ended.orders[0]).toMatchObject({ status: "cancelled", cancel_reason: "unpaid" });
    expect(saved.orders[0]).toMatchObject({ status: "placed", cancel_reason: null });
    expect(saved.payment?.status).toBe("paid");
    expect(await payer.typeCard(unpaid.id, CARDS.good).catch(() => "no page")).toBe("no page");
  }, 240_000);
});
