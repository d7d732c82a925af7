/** What it takes to talk to Stripe. */
export interface StripeSettings {
  apiKey: string;
  /** By which Stripe's own fields know whose payment it is: no secret. Null where there is no page with them. */
  publishableKey: string | null;
  /** Those that notifications may be signed with; two while one is exchanged for another. */
  webhookSecrets: string[];
  /** Where Stripe's API is. */
  apiUrl: string;
  /** Whether nobody gave keys: cards are typed in on our stand-in's own page. */
  standIn: boolean;
  /** Whether no money moves: by the stand-in, or by keys of Stripe's test mode. */
  test: boolean;
}

const STRIPE = "https://api.stripe.com";

/** Known to everybody: with them nothing but the stand-in can be asked. */
export const FAKE_KEY = "sk_test_cho_lang";
export const FAKE_SECRET = "whsec_cho_lang";

/** Where our stand-in for Stripe's API is. */
export function standInUrl(env: NodeJS.ProcessEnv): string {
  return `http://localhost:${env.PORT || "9000"}/fake/stripe`;
}

/** Whether a key is of Stripe's test mode, which moves no money (https://docs.stripe.com/keys). */
function isTestKey(key: string): boolean {
  return /^[a-z]+_test_/.test(key);
}

/** Keys of two modes pay nothing: Stripe's fields would know no payment that was made with the other. */
function publishableKeyFor(apiKey: string, key: string | undefined): string | null {
  return key?.startsWith("pk_") && isTestKey(key) === isTestKey(apiKey) ? key : null;
}

/**
 * Stripe with the operator's keys; without keys our stand-in where `FAKE_GATEWAYS` is `true`, as `npm start`
 * sets it, and else null: nothing is offered.
 */
export function stripeSettings(env: NodeJS.ProcessEnv): StripeSettings | null {
  const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: secrets } = env;
  if (apiKey && secrets) {
    return {
      apiKey,
      publishableKey: publishableKeyFor(apiKey, env.STRIPE_PUBLISHABLE_KEY),
      webhookSecrets: secrets.split(",").map((secret) => secret.trim()),
      apiUrl: env.STRIPE_API_URL || STRIPE,
      standIn: false,
      test: isTestKey(apiKey),
    };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  return {
    apiKey: FAKE_KEY,
    publishableKey: null,
    webhookSecrets: [FAKE_SECRET],
    apiUrl: standInUrl(env),
    standIn: true,
    test: true,
  };
}
