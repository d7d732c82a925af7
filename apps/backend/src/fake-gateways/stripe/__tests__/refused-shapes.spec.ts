import type Stripe from "stripe";
import { answerFaults, eventFaults, formFaults, objectFaults } from "./published-shapes";
import { startStripe, type Exchange, type StripeServer } from "./stripe-server";
import { refusal, StripeUser } from "./stripe-user";

type Change = Record<string, unknown>;

let stripe: StripeServer;
let events: Stripe.Event[];

/** A payment, a refund, a dispute and a refusal to spoil. */
beforeAll(async () => {
  stripe = await startStripe();
  const user = new StripeUser(stripe);
  const payment = await user.open();
  await user.confirm(payment.id, "pm_card_createDispute");
  await user.gateway.ask(payment.data);
  const { provider_reference } = await user.refund(payment, "part", 45_000);
  await user.refund(payment, "part", 45_000, provider_reference);
  await refusal(user.client.refunds.retrieve("re_nobody"));
  events = await user.told(payment.id, 4);
});

afterAll(() => stripe.close());

const last = (method: string, path: RegExp, status: number): Exchange => {
  const found = stripe.exchanges.findLast(
    (one) => one.method === method && path.test(one.path) && one.status === status,
  );
  if (!found) throw new Error("It was not asked");
  return found;
};
const changed = (one: Exchange, change: Change): Exchange => ({
  ...one,
  body: { ...(one.body as Change), ...change },
});

describe("the published shapes", () => {
  it.each<[string, Change, string]>([
    ["a status that there is not", { status: "paid" }, "/status must be equal to one of"],
    ["an amount in words", { amount: "245000" }, "/amount must be integer"],
    ["an amount with a fraction", { amount_received: 0.5 }, "/amount_received must be integer"],
    ["no mode", { livemode: undefined }, " must have required property 'livemode'"],
    ["no means of paying", { payment_method_types: null }, "/payment_method_types must be array"],
    ["null where there is a text", { currency: null }, "/currency must be string"],
    ["a property of no Stripe's", { paid: true }, " must NOT have additional properties"],
    ["a time in words", { created: "2026-01-01" }, "/created must be integer"],
    ["a mark that is no text", { metadata: { one: 1 } }, "/metadata/one must be string"],
    ["an error of no kind", { last_payment_error: {} }, "must have required property 'type'"],
    [
      "an unknown kind of error",
      { last_payment_error: { type: "bank_error" } },
      "/last_payment_error/type must be equal to one of",
    ],
    ["a step of no kind", { next_action: { redirect_to_url: {} } }, "required property 'type'"],
  ])("refuse a payment with %s", (_what, change, fault) => {
    const good = last("GET", /^\/v1\/payment_intents/, 200);
    expect(answerFaults(good)).toEqual([]);
    const faults = answerFaults(JSON.parse(JSON.stringify(changed(good, change))) as Exchange);
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  it("refuse a payment in place of a refusal or a refund, and the other way round", () => {
    const payment = last("GET", /^\/v1\/payment_intents/, 200);
    const refund = last("GET", /^\/v1\/refunds/, 200);
    const refused = last("GET", /^\/v1\/refunds/, 404);
    expect(answerFaults({ ...payment, status: 404 })).not.toEqual([]);
    expect(answerFaults({ ...refused, status: 200 })).not.toEqual([]);
    expect(answerFaults({ ...refund, body: payment.body })).not.toEqual([]);
    expect(answerFaults({ ...payment, body: refund.body })).not.toEqual([]);
    expect(answerFaults(changed(refused, { error: { type: "no_error" } }))).not.toEqual([]);
  });

  it("refuse a dispute or a notification that lacks what Stripe never leaves out", () => {
    const event = events.find(({ type }) => type === "charge.dispute.created");
    if (!event) throw new Error("There is no dispute");
    const dispute = event.data.object as Stripe.Dispute;
    const missing = "must have required property";
    for (const name of Object.keys(dispute).filter((one) => one !== "payment_intent")) {
      const faults = objectFaults("dispute", { ...dispute, [name]: undefined });
      expect(faults).toContainEqual(expect.stringContaining(`${missing} '${name}'`));
    }
    const without = { ...event, pending_webhooks: undefined };
    expect(eventFaults(without)).toEqual([` ${missing} 'pending_webhooks'`]);
    expect(eventFaults({ ...event, type: "charge.disputed" })).toEqual([
      "/enabled_events/0 must be equal to one of the allowed values",
    ]);
    const other = { ...event, data: { object: { ...dispute, object: "quarrel" } } };
    expect(eventFaults(other)).toEqual(["There is no schema quarrel"]);
  });

  it.each<[string, Change]>([
    ["a field that is not known", { amount: "1", currency: "vnd", sum: "1" }],
    ["no currency", { amount: "1" }],
    ["an amount that is none", { amount: "1.5", currency: "vnd" }],
    ["a way to charge that is none", { amount: "1", currency: "vnd", capture_method: "soon" }],
  ])("refuse a form with %s", (_what, form) => {
    const good = last("POST", /^\/v1\/payment_intents$/, 200);
    expect(formFaults(good)).toEqual([]);
    expect(formFaults({ ...good, form })).toHaveLength(1);
  });
});
