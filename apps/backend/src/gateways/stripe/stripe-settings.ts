/** What it takes to talk to Stripe. */
export interface StripeSettings {
  apiKey: string;
  /** Those that notifications may be signed with; two while one is exchanged for another. */
  webhookSecrets: string[];
  /** Where Stripe's API is. */
  apiUrl: string;
  /** Whether our stand-in answers. */
  test: boolean;
}

const STRIPE = "https://api.stripe.com";

/** Known to everybody: with them nothing but the stand-in can be asked. */
export const FAKE_KEY = "sk_test_cho_lang";
export const FAKE_SECRET = "whsec_cho_lang";

/**
 * Stripe with the operator's keys; without keys our stand-in where `FAKE_GATEWAYS` is `true`, as `npm start`
 * sets it, and else null: nothing is offered.
 */
export function stripeSettings(env: NodeJS.ProcessEnv): StripeSettings | null {
  const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: secrets } = env;
  if (apiKey && secrets) {
    const webhookSecrets = secrets.split(",").map((secret) => secret.trim());
    return { apiKey, webhookSecrets, apiUrl: env.STRIPE_API_URL || STRIPE, test: false };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  const apiUrl = `http://localhost:${env.PORT || "9000"}/fake/stripe`;
  return { apiKey: FAKE_KEY, webhookSecrets: [FAKE_SECRET], apiUrl, test: true };
}
