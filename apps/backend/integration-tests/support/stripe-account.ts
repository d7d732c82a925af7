/** An account at Stripe that exists nowhere: with it a market speaks to the stand-in as it would to Stripe. */
export const STRIPE_ACCOUNT = {
  STRIPE_API_KEY: "sk_test_an_operator",
  STRIPE_WEBHOOK_SECRET: "whsec_an_operator",
  STRIPE_PUBLISHABLE_KEY: "pk_test_an_operator",
};

/** The environment of a market with that account, at the stand-in of its own. */
export function withStripeAccount(backendUrl: string): NodeJS.ProcessEnv {
  return {
    ...STRIPE_ACCOUNT,
    FAKE_GATEWAYS: "true",
    BACKEND_URL: backendUrl,
    STRIPE_API_URL: `${backendUrl}/fake/stripe`,
    STOREFRONT_URL: "http://localhost:8000",
  };
}

/** What Stripe says of a payment to whoever asks from a browser. */
export interface Told {
  id?: string;
  status?: string;
  error?: { code?: string; message?: string; type?: string };
}

interface Answer {
  status: number;
  body: Told;
}

/** A buyer's browser, with what Stripe.js was given there. */
export class StripeBrowser {
  constructor(
    readonly backendUrl: string,
    readonly secret: string,
    readonly key = STRIPE_ACCOUNT.STRIPE_PUBLISHABLE_KEY,
  ) {}

  look(): Promise<Answer> {
    return this.send("elements/sessions", {});
  }

  /** Pays with a card. @param id of the payment in the address, that of the secret unless told */
  pay(number: string, id = this.secret.split("_secret_")[0]): Promise<Answer> {
    return this.send(`payment_intents/${String(id)}/confirm`, {
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": number,
    });
  }

  async send(path: string, fields: Record<string, string>): Promise<Answer> {
    const answer = await fetch(`${this.backendUrl}/fake/stripe/v1/${path}`, {
      method: "POST",
      body: new URLSearchParams({ key: this.key, client_secret: this.secret, ...fields }),
    });
    return { status: answer.status, body: (await answer.json()) as Told };
  }
}
