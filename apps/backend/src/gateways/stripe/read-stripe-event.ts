import Stripe from "stripe";
import { stripeSettings } from "./stripe-settings";

/** Seconds for which a signature counts, before and after now. */
const REPLAY_SECONDS = 300;

/**
 * A notification that Stripe has signed with one of the present secrets, else null: missing, wrong, too old or from
 * the future look the same.
 *
 * @param raw the bytes as they came
 */
export function readStripeEvent(
  raw: Buffer,
  header: string,
  env: NodeJS.ProcessEnv,
  now: Date,
): Stripe.Event | null {
  const settings = stripeSettings(env);
  if (!settings) {
    return null;
  }
  const { webhooks } = new Stripe(settings.apiKey);
  const signedAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header)?.[1]);
  if (!(Math.abs(now.getTime() / 1_000 - signedAt) <= REPLAY_SECONDS)) {
    return null;
  }
  for (const secret of settings.webhookSecrets) {
    try {
      return webhooks.constructEvent(raw, header, secret, REPLAY_SECONDS, undefined, now.getTime());
    } catch {
      // Perhaps the other secret.
    }
  }
  return null;
}
