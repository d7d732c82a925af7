import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StripeSettings } from "../../gateways/stripe/stripe-settings";
import { inTurn } from "../../locking/in-turn";
import { withFakeStore, type FakeStore } from "../fake-store";
import { actInBrowser } from "./act-in-browser";
import { deliverEvent } from "./deliver-event";
import { movePayPage, showPayPage } from "./pay-page";
import { FakeStripe, type Emit, type Form } from "./fake-stripe";
import { standInSettings } from "./stand-in-settings";
import { serveStripeJs } from "./stripe-js/serve-stripe-js";
import { FakeStripeError } from "./stripe-shapes";

export const FAKE_STRIPE = "/fake/stripe";

interface Reply {
  status: number;
  body: Record<string, unknown>;
}

function hasKey(req: MedusaRequest, apiKey: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(req.get("authorization") ?? ""), hash(`Bearer ${apiKey}`));
}

/** Where browsers reach the stand-in. */
function publicRoot(): string {
  return `${process.env.BACKEND_URL ?? "http://localhost:9000"}${FAKE_STRIPE}`;
}

function act(stripe: FakeStripe, method: string, path: string, form: Form): Promise<object> {
  const [kind, id = "", step] = path.split("/");
  const route = `${method} ${kind}${id ? "/:id" : ""}${step ? `/${step}` : ""}`;
  switch (route) {
    case "POST payment_intents":
      return stripe.create(form);
    case "GET payment_intents/:id":
      return stripe.retrieve(id);
    case "POST payment_intents/:id/confirm":
      return stripe.confirm(id, form, `${publicRoot()}/pay/${id}`);
    case "POST payment_intents/:id/capture":
      return stripe.capture(id, form);
    case "POST payment_intents/:id/cancel":
      return stripe.cancel(id);
    case "POST refunds":
      return stripe.refund(form);
    case "GET refunds/:id":
      return stripe.retrieveRefund(id);
    default:
      throw new FakeStripeError(404, {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${method}: /v1/${path})`,
      });
  }
}

async function reply(job: () => Promise<object>): Promise<Reply> {
  try {
    return { status: 200, body: { ...(await job()) } };
  } catch (error) {
    if (error instanceof FakeStripeError) {
      return { status: error.status, body: { error: error.error } };
    }
    throw error;
  }
}

/** The same key again is answered as before, and refused for anything else. */
async function replyOnce(
  store: FakeStore,
  key: string | undefined,
  request: string,
  job: () => Promise<Reply>,
): Promise<Reply> {
  const known = key ? await store.read(`idempotency:${key}`) : null;
  if (known && known.request !== request) {
    const message = "Keys for idempotent requests can only be used with the same parameters.";
    return { status: 400, body: { error: { type: "idempotency_error", message } } };
  }
  if (known) {
    return known.reply as Reply;
  }
  const answer = await job();
  if (key) {
    await store.write(`idempotency:${key}`, { request, reply: answer });
  }
  return answer;
}

/** What an API call is answered; null for one without a key that is known. */
async function answerApi(
  stripe: FakeStripe,
  store: FakeStore,
  req: MedusaRequest,
  path: string,
  { apiKey, publishableKey }: StripeSettings,
): Promise<Reply | null> {
  const form = (req.body ?? {}) as Form;
  if (hasKey(req, apiKey)) {
    const request = `${req.method} ${path} ${JSON.stringify(form)}`;
    const key = req.method === "POST" ? req.get("idempotency-key") : undefined;
    return replyOnce(store, key, request, () => reply(() => act(stripe, req.method, path, form)));
  }
  const id = path.split("/")[1] ?? "";
  return publishableKey !== null && form.key === publishableKey
    ? reply(() => actInBrowser(stripe, `${req.method} ${path}`, form, `${publicRoot()}/pay/${id}`))
    : null;
}

/**
 * Stands in for Stripe where there are no keys: its API below `/v1`, and below `/pay` the page on which a card is
 * typed in. With keys that lead here on purpose it is Stripe with that account: browsers find its script below
 * `/js/v3/`, and its API takes their publishable key. Else, or where no fakes are wanted, nothing is here.
 */
export async function answerFakeStripe(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const settings = standInSettings(process.env);
  if (!settings) {
    return next();
  }
  const url = `http://localhost:${process.env.PORT || "9000"}/hooks/stripe`;
  const endpoint = { url, secret: settings.webhookSecrets[0] ?? "" };
  const path = (req.originalUrl.split("?")[0] ?? "").slice(FAKE_STRIPE.length);
  const withStripe = <Result>(job: (stripe: FakeStripe, store: FakeStore) => Promise<Result>) =>
    withFakeStore(req.scope, "stripe", (store) => {
      const emit: Emit = (type, object) => void deliverEvent(endpoint, type, object);
      return job(new FakeStripe(store, emit), store);
    });
  if (path.startsWith("/js/")) {
    const storefront = process.env.STOREFRONT_URL ?? "http://localhost:8000";
    const known = !settings.standIn && serveStripeJs(res, path.slice(4), publicRoot(), storefront);
    return known ? undefined : next();
  }
  await inTurn("fake-stripe", async () => {
    if (path.startsWith("/pay/")) {
      const moved = await withStripe((stripe) => movePayPage(stripe, req));
      return showPayPage(moved, req, res);
    }
    const asked = path.startsWith("/v1/") ? path.slice("/v1/".length) : null;
    const answer =
      asked === null
        ? null
        : await withStripe((stripe, store) => answerApi(stripe, store, req, asked, settings));
    if (!answer) {
      const message = "Invalid API Key provided";
      return res.status(401).json({ error: { type: "invalid_request_error", message } });
    }
    // Stripe's API may be asked by pages of any site, which never send cookies to it.
    res.setHeader("Access-Control-Allow-Origin", "*");
    return res.status(answer.status).json(answer.body);
  });
}
