import type Stripe from "stripe";

/**
 * The fields of Stripe's published shapes that the market uses, and those that Stripe never leaves out; the compiler
 * holds them to Stripe's own types, and `published-shapes.spec.ts` what is sent to its published OpenAPI document.
 */
export type FakeIntent = Pick<
  Stripe.PaymentIntent,
  | "id"
  | "object"
  | "amount"
  | "amount_capturable"
  | "amount_received"
  | "cancellation_reason"
  | "canceled_at"
  | "client_secret"
  | "created"
  | "currency"
  | "description"
  | "livemode"
  | "metadata"
  | "payment_method_types"
  | "status"
> & {
  capture_method: "automatic" | "manual";
  confirmation_method: "automatic";
  latest_charge: string | null;
  payment_method: string | null;
  next_action: {
    type: "redirect_to_url";
    redirect_to_url: { url: string; return_url: string };
  } | null;
  last_payment_error: Pick<
    Stripe.PaymentIntent.LastPaymentError,
    "type" | "code" | "decline_code" | "message"
  > | null;
};

export type FakeRefund = Pick<
  Stripe.Refund,
  "id" | "object" | "amount" | "created" | "currency" | "metadata" | "status"
> & { charge: string; payment_intent: string; reason: "requested_by_customer" | null };

export type FakeDispute = Pick<
  Stripe.Dispute,
  | "id"
  | "object"
  | "amount"
  | "created"
  | "currency"
  | "is_charge_refundable"
  | "livemode"
  | "metadata"
  | "reason"
  | "status"
> & {
  balance_transactions: [];
  charge: string;
  evidence: Record<string, never>;
  evidence_details: Pick<
    Stripe.Dispute.EvidenceDetails,
    "has_evidence" | "past_due" | "submission_count"
  >;
  payment_intent: string;
};

/** A refusal as Stripe answers it. */
export class FakeStripeError extends Error {
  constructor(
    readonly status: 400 | 401 | 402 | 404,
    readonly error: {
      type: "invalid_request_error" | "card_error" | "idempotency_error";
      code?: string;
      decline_code?: string;
      message: string;
      param?: string;
      payment_intent?: FakeIntent;
    },
  ) {
    super(error.message);
  }
}
