import type { FakeStripe, Form } from "./fake-stripe";
import { FakeStripeError, type FakeIntent } from "./stripe-shapes";

/** The number that Stripe's own fields send; undefined where there is none. */
function cardNumberOf(form: Form): string | undefined {
  const method = form.payment_method_data as { card?: { number?: unknown } } | undefined;
  const number = method?.card?.number;
  return typeof number === "string" ? number : undefined;
}

/** The payment of a client secret. Refuses one that is no payment's, wherever it is wrong. */
async function intentOfSecret(stripe: FakeStripe, form: Form): Promise<FakeIntent> {
  const secret = String(form.client_secret);
  const intent = await stripe.retrieve(secret.split("_secret_")[0] ?? "");
  if (intent.client_secret !== secret) {
    throw new FakeStripeError(400, {
      type: "invalid_request_error",
      code: "payment_intent_invalid_parameter",
      message: "The client_secret provided does not match any associated PaymentIntent.",
      param: "client_secret",
    });
  }
  return intent;
}

/**
 * What a browser may ask with the publishable key, and of one payment alone, whose client secret it holds: how it
 * stands, and to be paid by a card. Everything goes in bodies, so that no log of addresses has the secret.
 */
export async function actInBrowser(
  stripe: FakeStripe,
  route: string,
  form: Form,
  challengeUrl: string,
): Promise<FakeIntent> {
  const intent = await intentOfSecret(stripe, form);
  if (route === "POST elements/sessions") {
    return intent;
  }
  if (route !== `POST payment_intents/${intent.id}/confirm`) {
    throw new FakeStripeError(401, {
      type: "invalid_request_error",
      message: "This API call cannot be made with a publishable API key.",
    });
  }
  const payment_method = cardNumberOf(form);
  return stripe.confirm(intent.id, { payment_method, return_url: form.return_url }, challengeUrl);
}
