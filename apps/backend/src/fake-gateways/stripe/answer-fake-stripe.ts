import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { FAKE_KEY, stripeSettings } from "../../gateways/stripe/stripe-settings";
import { inTurn } from "../../locking/in-turn";
import { withFakeStore, type FakeStore } from "../fake-store";
import { deliverEvent } from "./deliver-event";
import { movePayPage, showPayPage } from "./pay-page";
import { FakeStripe, type Emit, type Form } from "./fake-stripe";
import { FakeStripeError } from "./stripe-shapes";

export const FAKE_STRIPE = "/fake/stripe";

interface Reply {
  status: number;
  body: Record<string, unknown>;
}

function hasKey(req: MedusaRequest): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(req.get("authorization") ?? ""), hash(`Bearer ${FAKE_KEY}`));
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
      return stripe.confirm(id, form, `${process.env.BACKEND_URL ?? ""}${FAKE_STRIPE}/pay/${id}`);
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

async function reply(job: Promise<object>): Promise<Reply> {
  try {
    return { status: 200, body: { ...(await job) } };
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

/**
 * Stands in for Stripe where there are no keys: its API below `/v1`, and below `/pay` the page on which a card is
 * typed in. Where there are keys, or no fakes are wanted, nothing is here.
 */
export async function answerFakeStripe(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!stripeSettings(process.env)?.test) {
    return next();
  }
  const here = `http://localhost:${process.env.PORT || "9000"}`;
  const path = (req.originalUrl.split("?")[0] ?? "").slice(FAKE_STRIPE.length);
  const withStripe = <Result>(job: (stripe: FakeStripe, store: FakeStore) => Promise<Result>) =>
    withFakeStore(req.scope, "stripe", (store) => {
      const emit: Emit = (type, object) => void deliverEvent(`${here}/hooks/stripe`, type, object);
      return job(new FakeStripe(store, emit), store);
    });
  await inTurn("fake-stripe", async () => {
    if (path.startsWith("/pay/")) {
      const moved = await withStripe((stripe) => movePayPage(stripe, req));
      return showPayPage(moved, req, res);
    }
    if (!path.startsWith("/v1/") || !hasKey(req)) {
      const message = "Invalid API Key provided";
      return res.status(401).json({ error: { type: "invalid_request_error", message } });
    }
    const form = (req.body ?? {}) as Form;
    const request = `${req.method} ${path} ${JSON.stringify(form)}`;
    const key = req.method === "POST" ? req.get("idempotency-key") : undefined;
    const answer = await withStripe((stripe, store) =>
      replyOnce(store, key, request, () =>
        reply(act(stripe, req.method, path.slice("/v1/".length), form)),
      ),
    );
    return res.status(answer.status).json(answer.body);
  });
}
