import { answerFaults, eventFaults, formFaults, PUBLISHED_VERSION } from "./published-shapes";
import { startStripe, type Exchange, type StripeServer } from "./stripe-server";
import { AMOUNT, clientOf, refusal, RETURN_URL, StripeUser } from "./stripe-user";

const CREATED = "payment_intent.created";
const ASKED = "payment_intent.requires_action";
const FAILED = "payment_intent.payment_failed";
const PAID = "payment_intent.succeeded";

let stripe: StripeServer;
let user: StripeUser;
/** Answers that were looked at. */
let seen = 0;

beforeAll(async () => {
  stripe = await startStripe();
  user = new StripeUser(stripe);
});

afterAll(() => stripe.close());

const nameOf = ({ method, path, status }: Exchange): string =>
  `${method} ${path.replace(/(pi|re)_\w+/, ":id")} ${status}`;

/** Whatever a case has the stand-in answer is held to the published shapes. */
afterEach(() => {
  const fresh = stripe.exchanges.slice(seen);
  seen += fresh.length;
  const faults = fresh.flatMap((one) =>
    answerFaults(one).map((fault) => `${nameOf(one)}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

/** The market was told this about a payment, no more, and all of it in the published shape. */
async function expectTold(id: string, ...types: string[]): Promise<void> {
  const events = await user.told(id, types.length);
  expect(events.map(({ type }) => type).sort()).toEqual([...types].sort());
  expect(events.flatMap(eventFaults)).toEqual([]);
}

describe("what the stand-in for Stripe answers and tells has Stripe's published shape", () => {
  it("of a card that is good", async () => {
    const payment = await user.open();
    expect((await user.gateway.ask(payment.data)).outcome).toBe("open");
    const begun = await user.inBrowser("elements/sessions", payment.data.client_secret);
    expect(begun.body.status).toBe("requires_payment_method");
    expect((await user.typeCard(payment, "4242424242424242")).body.status).toBe("succeeded");
    const paid = { outcome: "paid", amount_vnd: AMOUNT };
    expect(await user.gateway.ask(payment.data)).toMatchObject(paid);
    await expectTold(payment.id, CREATED, PAID);
  });

  it("of a card whose bank asks, is not convinced, and asks again", async () => {
    const payment = await user.open();
    const asked = await user.confirm(payment.id, "pm_card_threeDSecure2Required");
    expect(asked.next_action?.redirect_to_url?.return_url).toBe(RETURN_URL);
    expect((await user.gateway.ask(payment.data)).outcome).toBe("open");
    await user.answerBank(payment.id, "fail");
    const { last_payment_error } = await user.client.paymentIntents.retrieve(payment.id);
    expect(last_payment_error?.code).toBe("payment_intent_authentication_failure");
    const again = await user.typeCard(payment, "4000002500003155");
    expect(again.body.status).toBe("requires_action");
    await user.answerBank(payment.id, "pass");
    expect((await user.gateway.ask(payment.data)).outcome).toBe("paid");
    await expectTold(payment.id, CREATED, ASKED, FAILED, ASKED, PAID);
  });

  it.each([
    ["4000000000000002", "card_declined", "generic_decline"],
    ["4000000000009995", "card_declined", "insufficient_funds"],
    ["4000000000000069", "expired_card", undefined],
  ])("of a card that is refused, %s", async (number, code, decline_code) => {
    const payment = await user.open();
    expect((await user.typeCard(payment, number)).status).toBe(402);
    const { last_payment_error } = await user.client.paymentIntents.retrieve(payment.id);
    expect(last_payment_error).toMatchObject({ type: "card_error", code });
    expect(last_payment_error?.decline_code).toBe(decline_code);
    const error = await refusal(user.confirm(payment.id, number));
    expect(error).toMatchObject({ type: "card_error", payment_intent: { id: payment.id } });
    await expectTold(payment.id, CREATED, FAILED, FAILED);
  });

  it("of a card that is charged later, in part", async () => {
    const { id } = await user.openManual();
    expect((await user.confirm(id, "pm_card_visa")).status).toBe("requires_capture");
    const part = { amount_to_capture: 200_000 };
    const charged = await user.client.paymentIntents.capture(id, part);
    expect(charged).toMatchObject({ status: "succeeded", amount_received: 200_000 });
    await expectTold(id, CREATED, "payment_intent.amount_capturable_updated", PAID);
  });

  it("of a payment that is called off, before and while money is held", async () => {
    const payment = await user.open();
    await user.gateway.cancel(payment.data);
    expect((await user.gateway.ask(payment.data)).outcome).toBe("failed");
    await expectTold(payment.id, CREATED, "payment_intent.canceled");
    const { id } = await user.openManual();
    await user.confirm(id, "pm_card_visa");
    const canceled = await user.client.paymentIntents.cancel(id);
    expect(canceled).toMatchObject({ status: "canceled", amount_capturable: 0 });
  });

  it("of money that goes back, in parts, and not beyond what is there", async () => {
    const payment = await user.open();
    await user.confirm(payment.id, "pm_card_mastercard");
    const part = await user.refund(payment, "part", 45_000);
    expect(part.status).toBe("done");
    expect(await user.refund(payment, "part", 45_000, part.provider_reference)).toEqual(part);
    expect((await user.refund(payment, "too much", AMOUNT)).status).toBe("refused");
    expect((await user.refund(payment, "rest", 200_000)).status).toBe("done");
    expect((await user.refund(payment, "again", 1_000)).status).toBe("refused");
    await expectTold(payment.id, CREATED, PAID, "refund.created", "refund.created");
  });

  it("of a charge that its buyer objects to", async () => {
    const { id, data } = await user.open();
    await user.confirm(id, "pm_card_createDispute");
    expect((await user.gateway.ask(data)).outcome).toBe("paid");
    await expectTold(id, CREATED, PAID, "charge.dispute.created");
  });

  it("of whatever it refuses", async () => {
    const { id, data } = await user.open();
    const { customers, paymentIntents, refunds } = user.client;
    const once = { idempotencyKey: "one key" };
    const stranger = clientOf(stripe.url, "sk_test_nobody");
    const currency = "vnd";
    const invalid = "invalid_request_error";
    const state = "payment_intent_unexpected_state";
    const cases: [() => Promise<unknown>, string, string?][] = [
      [() => paymentIntents.create({ amount: 9_999, currency }), invalid, "amount_too_small"],
      [
        () => paymentIntents.create({ amount: 0.5, currency }),
        invalid,
        "parameter_invalid_integer",
      ],
      [() => paymentIntents.create({ amount: AMOUNT, currency: "usd" }), invalid],
      [() => paymentIntents.retrieve("pi_nobody"), invalid, "resource_missing"],
      [() => paymentIntents.capture(id), invalid, state],
      [() => user.confirm(id, "pm_nobody"), invalid, "resource_missing"],
      [() => refunds.retrieve("re_nobody"), invalid, "resource_missing"],
      [() => refunds.create({ payment_intent: id }, once), invalid, state],
      [() => refunds.create({ payment_intent: id, amount: 1 }, once), "idempotency_error"],
      [() => customers.list(), invalid],
      [() => stranger.paymentIntents.retrieve(id), invalid],
    ];
    for (const [job, type, code] of cases) {
      const { type: told, code: why } = await refusal(job());
      expect([told, why]).toEqual([type, code]);
    }
    const wrong = `${String(data.client_secret)}0`;
    expect((await user.typeCard({ id, data }, "4242424242424242", wrong)).status).toBe(400);
    expect((await user.inBrowser("refunds", data.client_secret)).status).toBe(401);
  });
});

describe("what Stripe is asked", () => {
  it("has the published form, wherever the stand-in takes it from a secret key", () => {
    const taken = stripe.exchanges.filter((one) => one.bySecret && one.status !== 400);
    const asked = taken.flatMap((one) => {
      const faults = formFaults(one);
      return faults ? [[nameOf(one), faults] as const] : [];
    });
    expect(asked.filter(([, faults]) => faults.length > 0)).toEqual([]);
    expect([...new Set(asked.map(([name]) => name))].sort()).toEqual(
      [
        "GET /v1/payment_intents/:id 200",
        "GET /v1/payment_intents/:id 401",
        "GET /v1/payment_intents/:id 404",
        "GET /v1/refunds/:id 200",
        "GET /v1/refunds/:id 404",
        "POST /v1/payment_intents 200",
        "POST /v1/payment_intents/:id/cancel 200",
        "POST /v1/payment_intents/:id/capture 200",
        "POST /v1/payment_intents/:id/confirm 200",
        "POST /v1/payment_intents/:id/confirm 402",
        "POST /v1/refunds 200",
      ].sort(),
    );
  });

  it("is asked in the version whose shapes these are, as its notifications are", () => {
    const versions = stripe.exchanges.filter((one) => one.bySecret).map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set([PUBLISHED_VERSION]));
    const told = stripe.events.map(({ api_version }) => api_version);
    expect(new Set(told)).toEqual(new Set([PUBLISHED_VERSION]));
  });
});
