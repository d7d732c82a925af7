import { randomBytes } from "node:crypto";
import type { FakeStore } from "../fake-store";
import {
  FakeStripeError,
  type FakeDispute,
  type FakeIntent,
  type FakeRefund,
} from "./stripe-shapes";
import { testCard } from "./test-cards";

export type Form = Record<string, unknown>;
export type Emit = (type: string, object: FakeIntent | FakeRefund | FakeDispute) => void;

const LEAST_VND = 10_000;
const MOST_VND = 99_999_999;
const OPEN = ["requires_payment_method", "requires_confirmation", "requires_action"];

const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`;
const seconds = (): number => Math.floor(Date.now() / 1_000);

function invalid(message: string, param?: string, code?: string): FakeStripeError {
  return new FakeStripeError(400, {
    type: "invalid_request_error",
    message,
    ...(param ? { param } : {}),
    ...(code ? { code } : {}),
  });
}

function amountOf(form: Form, param: string): number {
  const value = String(form[param]);
  if (!/^\d{1,9}$/.test(value)) {
    throw invalid(`Invalid integer: ${value}`, param, "parameter_invalid_integer");
  }
  return Number(value);
}

/**
 * Stripe's PaymentIntents, refunds and disputes as far as the market uses them: the same states, refusals and
 * notifications, of test cards alone. Its own rules are as strict as Stripe's; it keeps what it is told in `store`.
 */
export class FakeStripe {
  constructor(
    private readonly store: FakeStore,
    private readonly emit: Emit,
  ) {}

  async create(form: Form): Promise<FakeIntent> {
    const amount = amountOf(form, "amount");
    if (form.currency !== "vnd") {
      throw invalid(`Invalid currency: ${String(form.currency)}`, "currency");
    }
    if (amount < LEAST_VND || amount > MOST_VND) {
      throw invalid("Amount is out of bounds", "amount", "amount_too_small");
    }
    const id = newId("pi");
    const intent: FakeIntent = {
      id,
      object: "payment_intent",
      amount,
      amount_capturable: 0,
      amount_received: 0,
      cancellation_reason: null,
      canceled_at: null,
      capture_method: form.capture_method === "manual" ? "manual" : "automatic",
      client_secret: `${id}_secret_${randomBytes(9).toString("hex")}`,
      confirmation_method: "automatic",
      created: seconds(),
      currency: "vnd",
      description: null,
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: Object.fromEntries(
        Object.entries(form.metadata ?? {}).map(([key, value]) => [key, String(value)]),
      ),
      next_action: null,
      payment_method: null,
      payment_method_types: ["card"],
      status: "requires_payment_method",
    };
    return this.keep(intent, "payment_intent.created");
  }

  async retrieve(id: string): Promise<FakeIntent> {
    const intent = await this.store.read(`payment_intent:${id}`);
    if (!intent) {
      throw new FakeStripeError(404, {
        type: "invalid_request_error",
        code: "resource_missing",
        message: `No such payment_intent: '${id}'`,
        param: "intent",
      });
    }
    return intent as unknown as FakeIntent;
  }

  /** Uses a card: by its number, as Stripe's own fields do, or by the name of a test payment method. */
  async confirm(id: string, form: Form, challengeUrl: string): Promise<FakeIntent> {
    const intent = await this.retrieve(id);
    this.require(intent, OPEN);
    const card = testCard(String(form.payment_method));
    if (!card) {
      throw invalid("No such PaymentMethod", "payment_method", "resource_missing");
    }
    const used = {
      ...intent,
      payment_method: newId("pm"),
      next_action: null,
      last_payment_error: null,
    };
    if (card.outcome === "challenges") {
      const return_url = typeof form.return_url === "string" ? form.return_url : "";
      const redirect_to_url = { url: challengeUrl, return_url };
      return this.keep(
        {
          ...used,
          status: "requires_action",
          next_action: { type: "redirect_to_url", redirect_to_url },
        },
        "payment_intent.requires_action",
      );
    }
    if (card.outcome === "declines") {
      return this.decline(used, card.code, card.decline_code);
    }
    const charged = await this.charge(used);
    if (card.outcome === "disputed" && charged.status === "succeeded") {
      this.dispute(charged);
    }
    return charged;
  }

  /** What the bank's page says of a card with 3-D Secure. */
  async answerChallenge(id: string, passed: boolean): Promise<FakeIntent> {
    const intent = await this.retrieve(id);
    this.require(intent, ["requires_action"]);
    const used = { ...intent, next_action: null };
    return passed ? this.charge(used) : this.decline(used, "payment_intent_authentication_failure");
  }

  async capture(id: string, form: Form): Promise<FakeIntent> {
    const intent = await this.retrieve(id);
    this.require(intent, ["requires_capture"]);
    const amount =
      "amount_to_capture" in form ? amountOf(form, "amount_to_capture") : intent.amount;
    if (amount > intent.amount_capturable) {
      throw invalid("Amount to capture is greater than the capturable amount", "amount_to_capture");
    }
    return this.keep(
      { ...intent, status: "succeeded", amount_capturable: 0, amount_received: amount },
      "payment_intent.succeeded",
    );
  }

  async cancel(id: string): Promise<FakeIntent> {
    const intent = await this.retrieve(id);
    this.require(intent, [...OPEN, "requires_capture"]);
    return this.keep(
      {
        ...intent,
        status: "canceled",
        amount_capturable: 0,
        canceled_at: seconds(),
        next_action: null,
      },
      "payment_intent.canceled",
    );
  }

  async refund(form: Form): Promise<FakeRefund> {
    const intent = await this.retrieve(String(form.payment_intent));
    this.require(intent, ["succeeded"]);
    const before = await this.refundsOf(intent.id);
    const left = intent.amount_received - before.reduce((sum, { amount }) => sum + amount, 0);
    if (left === 0) {
      throw invalid("Charge has already been refunded.", undefined, "charge_already_refunded");
    }
    const amount = "amount" in form ? amountOf(form, "amount") : left;
    if (amount < 1 || amount > left) {
      throw invalid("Refund amount is greater than unrefunded amount on charge", "amount");
    }
    const refund: FakeRefund = {
      id: newId("re"),
      object: "refund",
      amount,
      charge: intent.latest_charge ?? "",
      created: seconds(),
      currency: "vnd",
      metadata: {},
      payment_intent: intent.id,
      reason: null,
      status: "succeeded",
    };
    await this.store.write(`refunds:${intent.id}`, { refunds: [...before, refund] });
    await this.store.write(`refund:${refund.id}`, { ...refund });
    this.emit("refund.created", refund);
    return refund;
  }

  async retrieveRefund(id: string): Promise<FakeRefund> {
    const refund = await this.store.read(`refund:${id}`);
    if (!refund) {
      throw new FakeStripeError(404, {
        type: "invalid_request_error",
        code: "resource_missing",
        message: `No such refund: '${id}'`,
        param: "refund",
      });
    }
    return refund as unknown as FakeRefund;
  }

  private async refundsOf(id: string): Promise<FakeRefund[]> {
    const kept = await this.store.read(`refunds:${id}`);
    return (kept?.refunds as FakeRefund[] | undefined) ?? [];
  }

  private charge(intent: FakeIntent): Promise<FakeIntent> {
    const charged = { ...intent, latest_charge: newId("ch") };
    return intent.capture_method === "manual"
      ? this.keep(
          { ...charged, status: "requires_capture", amount_capturable: intent.amount },
          "payment_intent.amount_capturable_updated",
        )
      : this.keep(
          { ...charged, status: "succeeded", amount_received: intent.amount },
          "payment_intent.succeeded",
        );
  }

  /** The buyer objects to what was charged with his bank. */
  private dispute(intent: FakeIntent): void {
    this.emit("charge.dispute.created", {
      id: newId("du"),
      object: "dispute",
      amount: intent.amount_received,
      balance_transactions: [],
      charge: intent.latest_charge ?? "",
      created: seconds(),
      currency: "vnd",
      evidence: {},
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
      is_charge_refundable: false,
      livemode: false,
      metadata: {},
      payment_intent: intent.id,
      reason: "fraudulent",
      status: "needs_response",
    });
  }

  private async decline(intent: FakeIntent, code?: string, decline_code?: string): Promise<never> {
    const error = {
      type: "card_error" as const,
      code: code ?? "card_declined",
      ...(decline_code ? { decline_code } : {}),
      message: "Your card was declined.",
    };
    const declined: FakeIntent = {
      ...intent,
      status: "requires_payment_method",
      payment_method: null,
      last_payment_error: error as FakeIntent["last_payment_error"],
    };
    const payment_intent = await this.keep(declined, "payment_intent.payment_failed");
    throw new FakeStripeError(402, { ...error, payment_intent });
  }

  private require(intent: FakeIntent, allowed: string[]): void {
    if (!allowed.includes(intent.status)) {
      throw new FakeStripeError(400, {
        type: "invalid_request_error",
        code: "payment_intent_unexpected_state",
        message: `This PaymentIntent has a status of ${intent.status}.`,
        payment_intent: intent,
      });
    }
  }

  private async keep(intent: FakeIntent, event: string): Promise<FakeIntent> {
    await this.store.write(`payment_intent:${intent.id}`, { ...intent });
    this.emit(event, intent);
    return intent;
  }
}
