import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import type { Gateway, RefundAnswer } from "../../../gateways/gateway";
import { prefixedClient } from "../../../gateways/stripe/prefixed-client";
import { stripeGateway } from "../../../gateways/stripe/stripe-gateway";
import { ACCOUNT, type StripeServer } from "./stripe-server";

export const AMOUNT = 245_000;
export const RETURN_URL = "http://localhost:8000/thanh-toan/tro-lai/CP1";

/** A payment as the market keeps it. */
export interface OpenPayment {
  id: string;
  data: Record<string, unknown>;
}

interface BrowserAnswer {
  status: number;
  body: Partial<Stripe.PaymentIntent>;
}

/** Stripe's client with a key, at the stand-in. */
export function clientOf(url: string, apiKey: string): Stripe {
  const { hostname, port, pathname } = new URL(url);
  return new Stripe(apiKey, {
    host: hostname,
    port,
    protocol: "http",
    telemetry: false,
    httpClient: prefixedClient(pathname),
  });
}

/** Who has to do with the stand-in: the market, a buyer's browser and her bank. */
export class StripeUser {
  /** The market's own way to Stripe. */
  readonly gateway: Gateway;
  /** For what the market leaves to Stripe.js or does not do. */
  readonly client: Stripe;
  private payments = 0;

  constructor(private readonly stripe: StripeServer) {
    const gateway = stripeGateway(process.env);
    if (!gateway) throw new Error("Cards are not offered");
    this.gateway = gateway;
    this.client = clientOf(stripe.url, ACCOUNT.STRIPE_API_KEY);
  }

  async open(): Promise<OpenPayment> {
    this.payments += 1;
    const { provider_reference, data } = await this.gateway.open({
      reference: `CP${this.payments}`,
      amount_vnd: AMOUNT,
      pay_by: new Date(),
      return_url: RETURN_URL,
    });
    return { id: provider_reference, data };
  }

  /** A payment that is charged when somebody asks for it. */
  openManual(): Promise<Stripe.PaymentIntent> {
    return this.client.paymentIntents.create({
      amount: AMOUNT,
      currency: "vnd",
      capture_method: "manual",
      payment_method_types: ["card"],
    });
  }

  confirm(id: string, payment_method: string): Promise<Stripe.PaymentIntent> {
    return this.client.paymentIntents.confirm(id, { payment_method, return_url: RETURN_URL });
  }

  refund(
    { data }: OpenPayment,
    request_id: string,
    amount_vnd: number,
    provider_reference: string | null = null,
  ): Promise<RefundAnswer> {
    const refund = { request_id, amount_vnd, reason: "spoiled", provider_reference, sent_at: null };
    return this.gateway.refund(data, refund);
  }

  /** Asks as Stripe.js does, with what it was given in a browser. */
  async inBrowser(
    path: string,
    secret: unknown,
    fields: Record<string, string> = {},
  ): Promise<BrowserAnswer> {
    const key = ACCOUNT.STRIPE_PUBLISHABLE_KEY;
    const body = new URLSearchParams({ key, client_secret: String(secret), ...fields });
    const answer = await fetch(`${this.stripe.url}/v1/${path}`, { method: "POST", body });
    return { status: answer.status, body: (await answer.json()) as BrowserAnswer["body"] };
  }

  typeCard(
    { id, data }: OpenPayment,
    number: string,
    secret = data.client_secret,
  ): Promise<BrowserAnswer> {
    return this.inBrowser(`payment_intents/${id}/confirm`, secret, {
      return_url: RETURN_URL,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": number,
    });
  }

  async answerBank(id: string, act: "pass" | "fail"): Promise<void> {
    const body = new URLSearchParams({ act });
    await fetch(`${this.stripe.url}/pay/${id}`, { method: "POST", body, redirect: "manual" });
  }

  /** What the market was told about a payment, once that is so much; at most two seconds. */
  async told(id: string, count: number): Promise<Stripe.Event[]> {
    const about = () =>
      this.stripe.events.filter(({ data: { object } }) => Object.values(object).includes(id));
    for (let tries = 0; about().length < count && tries < 100; tries += 1) await wait(20);
    return about();
  }
}

/** What Stripe says no with. */
export async function refusal(job: Promise<unknown>): Promise<Stripe.StripeRawError> {
  const error: unknown = await job.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Stripe.errors.StripeError)) throw new Error("It was not refused");
  return error.raw as Stripe.StripeRawError;
}
