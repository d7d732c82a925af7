import { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import type { Gateway, GatewayAnswer, RefundAnswer } from "../gateway";
import { MarketStripeProvider } from "./market-stripe-provider";
import { stripeSettings } from "./stripe-settings";

const CURRENCY = "vnd";

function toAnswer(data: Record<string, unknown>): GatewayAnswer {
  const { id, status, currency, amount_received, client_secret } = data;
  const ended = status === "canceled" ? "failed" : "open";
  return {
    outcome: status === "succeeded" ? "paid" : ended,
    amount_vnd: Number(amount_received),
    currency: String(currency),
    data: { id, currency, client_secret },
  };
}

function toRefundAnswer(id: string, status: string | null): RefundAnswer {
  const failed = status === "failed" || status === "canceled";
  return {
    status: status === "succeeded" ? "done" : failed ? "refused" : "asked",
    provider_reference: id,
  };
}

/** Where a card is typed in: at our stand-in, or on the storefront's page with Stripe's own fields. */
function pageOf(env: NodeJS.ProcessEnv, standIn: boolean): Gateway["pageOf"] {
  const backend = env.BACKEND_URL ?? "http://localhost:9000";
  const storefront = env.STOREFRONT_URL ?? "http://localhost:8000";
  return ({ reference, data, return_url }) =>
    standIn
      ? `${backend}/fake/stripe/pay/${String(data.id)}?${new URLSearchParams({ return_url }).toString()}`
      : `${storefront}/thanh-toan/the/${reference}`;
}

/**
 * Cards, through Stripe; null without keys where no stand-in is wanted. Of the operator's keys it takes all three:
 * cards may only be typed into Stripe's own fields, which the publishable key opens.
 */
export function stripeGateway(env: NodeJS.ProcessEnv): Gateway | null {
  const settings = stripeSettings(env);
  if (!settings || (!settings.standIn && !settings.publishableKey)) {
    return null;
  }
  const { publishableKey: publishable_key, standIn } = settings;
  const provider = new MarketStripeProvider(settings);
  const ask = async (data: Record<string, unknown>): Promise<GatewayAnswer> => {
    const { data: intent } = await provider.getPaymentStatus({ data });
    return toAnswer(intent ?? {});
  };
  return {
    id: "stripe",
    test: settings.test,
    pageOf: pageOf(env, standIn),
    fieldsOf: ({ client_secret }) =>
      publishable_key && typeof client_secret === "string"
        ? { publishable_key, client_secret }
        : null,
    ask,
    async open({ reference, amount_vnd }) {
      const { id, data } = await provider.initiatePayment({
        amount: amount_vnd,
        currency_code: CURRENCY,
        data: { session_id: reference, payment_method_types: ["card"] },
        context: { idempotency_key: `open-${reference}` },
      });
      if (!id.startsWith("pi_")) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          "Stripe did not say whether it knows of the payment",
        );
      }
      return {
        provider_reference: id,
        data: toAnswer(data ?? {}).data,
      };
    },
    async cancel(data) {
      await provider.cancelPayment({ data });
    },
    async refund(data, { request_id, amount_vnd, provider_reference }) {
      if (provider_reference) {
        return toRefundAnswer(provider_reference, await provider.refundStatus(provider_reference));
      }
      try {
        const context = { idempotency_key: `refund-${request_id}` };
        const done = await provider.refundPayment({ data, amount: amount_vnd, context });
        return toRefundAnswer(String(done.data?.id), String(done.data?.status));
      } catch (error) {
        if (error instanceof Stripe.errors.StripeInvalidRequestError) {
          return { status: "refused", provider_reference: null };
        }
        throw error;
      }
    },
  };
}
