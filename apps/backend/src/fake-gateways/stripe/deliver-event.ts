import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import { FAKE_KEY } from "../../gateways/stripe/stripe-settings";

/** Milliseconds before each try. */
const TRIES = [50, 1_000, 5_000, 30_000];

/** Of the shapes that the stand-in has: those of the package through which the market asks. */
const API_VERSION: Stripe.LatestApiVersion = "2024-04-10";

const signer = new Stripe(FAKE_KEY);

/** Where a market wants to be notified, and what it knows Stripe by. */
export interface Endpoint {
  url: string;
  secret: string;
}

/** Notifies the market as Stripe does: signed, in no order, again and again until it is answered well. */
export async function deliverEvent(
  { url, secret }: Endpoint,
  type: string,
  object: object,
): Promise<void> {
  const payload = JSON.stringify({
    id: `evt_${randomBytes(12).toString("hex")}`,
    object: "event",
    api_version: API_VERSION,
    created: Math.floor(Date.now() / 1_000),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    type,
  });
  for (const pause of TRIES) {
    await wait(pause, undefined, { ref: false });
    const header = signer.webhooks.generateTestHeaderString({ payload, secret });
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": header },
      body: payload,
    }).catch(() => null);
    if (answer?.ok) {
      return;
    }
  }
}
