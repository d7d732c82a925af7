import Stripe from "stripe";
import type { PaymentView } from "../../src/gateway-payments/payment-view";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { FAKE_KEY, FAKE_SECRET } from "../../src/gateways/stripe/stripe-settings";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "./database";
import { call, storefrontKey, type Answer } from "./market-client";
import { Shopper } from "./shopper";
import type { RunningBackend } from "./start-backend";

export const CARDS = {
  good: "4242424242424242",
  asked: "4000000000003220",
  refused: "4000000000000002",
};

export interface PaidBasket {
  id: string;
  orders: OrderView[];
  total: number;
}

/** One row of money, as the database holds it. */
export interface MoneyRow {
  order_id: string;
  agreed_vnd: number;
  authorised_vnd: number;
  captured_vnd: number;
  refunded_vnd: number;
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** A shopper who pays by card at the stand-in for Stripe, and Stripe itself where it has a say. */
export class CardPayer {
  constructor(
    readonly backend: RunningBackend,
    readonly shopper: Shopper,
  ) {}

  static async at(backend: RunningBackend): Promise<CardPayer> {
    return new CardPayer(backend, new Shopper(backend.url, await storefrontKey(backend.url)));
  }

  async place(...products: string[]): Promise<PaidBasket> {
    const { id, total } = await this.shopper.fill(...products);
    const { status, body } = await this.shopper.place(id, total, { payment: "stripe" });
    if (status !== 200) {
      throw new Error(`Placing answered ${status}: ${JSON.stringify(body)}`);
    }
    return { id, total, orders: body.orders };
  }

  /** A basket that is paid by a good card. */
  async paid(...products: string[]): Promise<PaidBasket & { reference: string; intent: string }> {
    const basket = await this.place(...products);
    await this.typeCard(basket.id, CARDS.good);
    const { reference, intent } = await this.paymentOf(basket.id);
    await this.back(reference);
    return { ...basket, reference, intent };
  }

  page(basketId: string): Promise<Answer<{ url: string } & MarketErrorBody>> {
    return this.post(`/store/baskets/${basketId}/payment/page`);
  }

  cash(basketId: string): Promise<Answer<{ payment: PaymentView } & MarketErrorBody>> {
    return this.post(`/store/baskets/${basketId}/payment/cash`);
  }

  /** Comes back from the gateway, whatever happened there. */
  back(reference: string): Promise<Answer<{ payment: PaymentView } & MarketErrorBody>> {
    return this.post(`/store/payments/${reference}`);
  }

  async state(basketId: string): Promise<{ orders: OrderView[]; payment: PaymentView | null }> {
    const { body } = await call<{ orders: OrderView[]; payment: PaymentView | null }>(
      this.backend.url,
      `/store/baskets/${basketId}/orders`,
      { key: this.shopper.key },
    );
    return body;
  }

  /** Types a card in on the page of a basket, and answers how the page did. */
  async typeCard(basketId: string, number: string, ...then: string[]): Promise<number[]> {
    const { body } = await this.page(basketId);
    const { pathname, search } = new URL(body.url);
    const send = async (fields: Record<string, string>) => {
      const answer = await fetch(`${this.backend.url}${pathname}${search}`, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
      await answer.text();
      return answer.status;
    };
    const statuses = [await send({ act: "confirm", payment_method: number })];
    for (const act of then) {
      statuses.push(await send({ act }));
    }
    return statuses;
  }

  async paymentOf(basketId: string): Promise<{ id: string; reference: string; intent: string }> {
    const [row] = await query<{ id: string; reference: string; intent: string }>(
      this.backend.databaseUrl,
      `SELECT id, reference, provider_reference AS intent FROM gateway_payment
       WHERE basket_id = $1 ORDER BY created_at DESC LIMIT 1`,
      [basketId],
    );
    if (!row) throw new Error("There is no payment");
    return row;
  }

  rows(basketId: string): Promise<MoneyRow[]> {
    return query(
      this.backend.databaseUrl,
      `SELECT row.order_id, agreed_vnd, authorised_vnd, captured_vnd, refunded_vnd
       FROM payment_allocation row JOIN gateway_payment paid ON paid.id = payment_id
       WHERE basket_id = $1 ORDER BY row.created_at, row.order_id`,
      [basketId],
    );
  }

  /** What the rows of a basket come to together. */
  async sums(basket: PaidBasket): Promise<{ agreed: number; captured: number; refunded: number }> {
    const rows = await this.rows(basket.id);
    return {
      agreed: sum(rows.map((row) => row.agreed_vnd)),
      captured: sum(rows.map((row) => row.captured_vnd)),
      refunded: sum(rows.map((row) => row.refunded_vnd)),
    };
  }

  /** What they must come to: the basket, and what Stripe has taken and given back for it. */
  async owedSums({ id, total }: PaidBasket): ReturnType<CardPayer["sums"]> {
    const { taken, refunds } = await this.atStripe((await this.paymentOf(id)).intent);
    return { agreed: total, captured: taken, refunded: sum(refunds) };
  }

  /** What Stripe's stand-in itself has taken and given back for a payment. */
  async atStripe(intent: string): Promise<{ taken: number; refunds: number[] }> {
    const [row] = await query<{ taken: number; refunds: { amount: number }[] | null }>(
      this.backend.databaseUrl,
      `SELECT (data->>'amount_received')::int AS taken,
         (SELECT data->'refunds' FROM fake_gateway_record WHERE key = 'refunds:' || $1) AS refunds
       FROM fake_gateway_record WHERE key = 'payment_intent:' || $1`,
      [intent],
    );
    return { taken: row?.taken ?? 0, refunds: (row?.refunds ?? []).map(({ amount }) => amount) };
  }

  /** A notification as Stripe signs it; `change` spoils it. */
  async notify(
    event: object,
    change: { secret?: string; at?: number; header?: string; body?: string } = {},
  ): Promise<number> {
    const payload = JSON.stringify({ object: "event", livemode: false, created: 1, ...event });
    const header = new Stripe(FAKE_KEY).webhooks.generateTestHeaderString({
      payload,
      secret: change.secret ?? FAKE_SECRET,
      timestamp: Math.floor(Date.now() / 1_000) + (change.at ?? 0),
    });
    const answer = await fetch(`${this.backend.url}/hooks/stripe`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "stripe-signature": change.header ?? header,
      },
      body: change.body ?? payload,
    });
    return answer.status;
  }

  private post<Body>(path: string): Promise<Answer<Body>> {
    return call(this.backend.url, path, { method: "POST", key: this.shopper.key, body: {} });
  }
}
