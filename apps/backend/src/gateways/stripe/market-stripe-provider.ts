import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider";
import type { RefundPaymentInput, RefundPaymentOutput } from "@medusajs/framework/types";
import Stripe from "stripe";
import { prefixedClient } from "./prefixed-client";
import type { StripeSettings } from "./stripe-settings";

/** Milliseconds that Stripe may take for an answer. */
const TIMEOUT = 15_000;

/** Medusa's Stripe provider, talking to whatever host it is told, and saying what became of a refund. */
export class MarketStripeProvider extends StripeProviderService {
  constructor({ apiKey, webhookSecrets, apiUrl }: StripeSettings) {
    super({}, { apiKey, webhookSecret: webhookSecrets[0], capture: true });
    const { protocol, hostname, port, pathname } = new URL(apiUrl);
    const secure = protocol === "https:";
    this.stripe_ = new Stripe(apiKey, {
      host: hostname,
      port: port || (secure ? 443 : 80),
      protocol: secure ? "https" : "http",
      timeout: TIMEOUT,
      maxNetworkRetries: 1,
      telemetry: false,
      httpClient: prefixedClient(pathname.replace(/\/$/, "")),
    });
  }

  /** Medusa's own says nothing of the refund's state, which may be pending or failed. */
  override async refundPayment({
    amount,
    data,
    context,
  }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const refund = await this.stripe_.refunds.create(
      { payment_intent: String(data?.id), amount: Number(amount) },
      { idempotencyKey: context?.idempotency_key },
    );
    return { data: { id: refund.id, status: refund.status } };
  }

  async refundStatus(id: string): Promise<string | null> {
    return (await this.stripe_.refunds.retrieve(id)).status;
  }
}
