import type { CardPage } from "../../src/gateway-payments/open-card-page";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { CARDS, CardPayer, type PaidBasket } from "../support/card-payer";
import { query } from "../support/database";
import { eventually } from "../support/eventually";
import { call, type Answer } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { STRIPE_ACCOUNT, StripeBrowser, withStripeAccount } from "../support/stripe-account";

const GOODS = "trung-vit-bien";

let backend: RunningBackend;
let payer: CardPayer;

beforeAll(async () => {
  backend = await startBackend({
    data: "market",
    env: (url) => ({ ...withStripeAccount(url), LOG_LEVEL: "http" }),
  });
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

function open(basketId: string, reference: string): Promise<Answer<CardPage & MarketErrorBody>> {
  return call(backend.url, `/store/baskets/${basketId}/payment/card`, {
    method: "POST",
    key: payer.shopper.key,
    body: { reference },
  });
}

/** A basket whose page for paying was opened once. */
async function opened(): Promise<PaidBasket & { reference: string; intent: string; url: string }> {
  const basket = await payer.place(GOODS);
  const { body } = await payer.page(basket.id);
  return { ...basket, ...(await payer.paymentOf(basket.id)), id: basket.id, url: body.url };
}

async function browserOf(basket: { id: string; reference: string }): Promise<StripeBrowser> {
  const { body } = await open(basket.id, basket.reference);
  return new StripeBrowser(backend.url, body.fields.client_secret);
}

describe("a basket that is paid by card with the operator's own keys", () => {
  it("leads to the storefront's page, and tells the buyer alone what opens Stripe's fields", async () => {
    const basket = await opened();
    expect(basket.url).toBe(`http://localhost:8000/thanh-toan/the/${basket.reference}`);
    const { status, body } = await open(basket.id, basket.reference);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      fields: { publishable_key: STRIPE_ACCOUNT.STRIPE_PUBLISHABLE_KEY },
      return_url: `http://localhost:8000/thanh-toan/tro-lai/${basket.reference}`,
      payment: { amount_vnd: basket.total, payable: true, status: "open", test: true },
    });
    expect(body.fields.client_secret).toMatch(new RegExp(`^${basket.intent}_secret_`));
    const other = await opened();
    const strangers = [
      await open(other.id, basket.reference),
      await open("basket_of_nobody", basket.reference),
      await open(basket.id, "CP0000000000000000"),
    ];
    expect(strangers.map((one) => [one.status, one.body.code])).toEqual(
      strangers.map(() => [404, "not_found"]),
    );
    expect(JSON.stringify(strangers)).not.toContain("secret");
    const named = await open(basket.id, "");
    expect([named.status, named.body.code]).toEqual([400, "invalid_input"]);
    // Nor does the order itself, which its seller and the tracking page read.
    expect(JSON.stringify(await payer.state(basket.id))).not.toContain("_secret_");
  });

  it("is paid once Stripe says so, and then opens no fields any more", async () => {
    const basket = await opened();
    const browser = await browserOf(basket);
    expect((await browser.look()).body.status).toBe("requires_payment_method");
    expect((await browser.pay(CARDS.good)).body.status).toBe("succeeded");
    // Stripe notifies, signed with the operator's secret; the buyer has not come back.
    await eventually(async () => {
      expect((await payer.state(basket.id)).payment?.status).toBe("paid");
    });
    const again = await open(basket.id, basket.reference);
    expect([again.status, again.body.code]).toEqual([409, "wrong_status"]);
    expect((await payer.page(basket.id)).body.code).toBe("wrong_status");
    expect(await payer.atStripe(basket.intent)).toEqual({ taken: basket.total, refunds: [] });
    expect((await browser.pay(CARDS.good)).body.error?.code).toBe(
      "payment_intent_unexpected_state",
    );
  });

  it("is not asked for again when the card was taken while nobody heard of it", async () => {
    const basket = await opened();
    await query(
      backend.databaseUrl,
      `UPDATE fake_gateway_record SET data = data || $2::jsonb WHERE key = $1`,
      [
        `payment_intent:${basket.intent}`,
        JSON.stringify({ status: "succeeded", amount_received: basket.total }),
      ],
    );
    const late = await open(basket.id, basket.reference);
    expect([late.status, late.body.code]).toEqual([409, "wrong_status"]);
    expect((await payer.state(basket.id)).payment?.status).toBe("paid");
  });

  it("stays payable after a refusal and a bank's question without an answer", async () => {
    const basket = await opened();
    const browser = await browserOf(basket);
    const refused = await browser.pay(CARDS.refused);
    expect([refused.status, refused.body.error?.code]).toEqual([402, "card_declined"]);
    expect((await browser.pay(CARDS.asked)).body.status).toBe("requires_action");
    const { status, body } = await open(basket.id, basket.reference);
    expect([status, body.payment.status]).toEqual([200, "open"]);
    expect((await browser.pay(CARDS.good)).body.status).toBe("succeeded");
    expect((await payer.back(basket.reference)).body.payment.status).toBe("paid");
  });

  it("opens no fields once it is paid in cash instead or its time is over", async () => {
    const [cash, late] = [await opened(), await opened()];
    const browser = await browserOf(cash);
    expect((await payer.cash(cash.id)).status).toBe(200);
    await query(
      backend.databaseUrl,
      "UPDATE gateway_payment SET pay_by = now() - interval '1 minute' WHERE basket_id = $1",
      [late.id],
    );
    for (const basket of [cash, late]) {
      const { status, body } = await open(basket.id, basket.reference);
      expect([status, body.code]).toEqual([409, "wrong_status"]);
      expect(JSON.stringify(body)).not.toContain("secret");
    }
    expect((await browser.pay(CARDS.good)).body.error?.code).toBe(
      "payment_intent_unexpected_state",
    );
  });

  it("goes back through the operator's account when what was paid is not wanted any more", async () => {
    const basket = await opened();
    const browser = await browserOf(basket);
    expect((await payer.cash(basket.id)).status).toBe(200);
    // Stripe took the card at the very moment when the payment was made unpayable.
    await query(
      backend.databaseUrl,
      `UPDATE fake_gateway_record SET data = data || $2::jsonb WHERE key = $1`,
      [
        `payment_intent:${basket.intent}`,
        JSON.stringify({ status: "succeeded", amount_received: basket.total }),
      ],
    );
    await payer.back(basket.reference);
    expect(await payer.atStripe(basket.intent)).toEqual({
      taken: basket.total,
      refunds: [basket.total],
    });
    expect((await browser.look()).body.status).toBe("succeeded");
  });
});

describe("the stand-in for Stripe, asked by a browser", () => {
  it("knows nobody by another key, another secret or the secret of another payment", async () => {
    const [one, two] = [await browserOf(await opened()), await browserOf(await opened())];
    const { secret } = one;
    const otherKey = new StripeBrowser(backend.url, secret, "pk_test_somebody");
    expect((await otherKey.look()).status).toBe(401);
    const wrong = new StripeBrowser(backend.url, `${secret}0`);
    expect((await wrong.look()).status).toBe(400);
    expect((await wrong.pay(CARDS.good)).status).toBe(400);
    expect((await one.pay(CARDS.good, two.secret.split("_secret_")[0])).status).toBe(401);
    const id = secret.split("_secret_")[0] ?? "";
    for (const path of ["refunds", `payment_intents/${id}/cancel`, "payment_intents"]) {
      expect([path, (await one.send(path, {})).status]).toEqual([path, 401]);
    }
    expect((await one.look()).body.status).toBe("requires_payment_method");
  });
});

it("has told no log what pays a payment", () => {
  expect(backend.logged()).toContain("/payment/card");
  expect(backend.logged()).not.toContain("_secret_");
});
