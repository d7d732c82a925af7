import {
  standInUrl,
  stripeSettings,
  type StripeSettings,
} from "../../gateways/stripe/stripe-settings";

/**
 * What the stand-in for Stripe answers to: the market's own settings, where they lead to it and fakes are wanted.
 * With keys of their own that is a market that is tried out as if with an account at Stripe.
 */
export function standInSettings(env: NodeJS.ProcessEnv): StripeSettings | null {
  const settings = stripeSettings(env);
  return env.FAKE_GATEWAYS === "true" && settings?.apiUrl === standInUrl(env) ? settings : null;
}
