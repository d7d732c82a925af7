import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { takeStripeEvent } from "../../../gateways/stripe/take-stripe-event";
import { readStripeEvent } from "../../../gateways/stripe/read-stripe-event";

/** What Stripe notifies us of. 400 for what it has not signed within five minutes; whatever fails is sent again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.from(String(req.rawBody ?? ""));
  const event = readStripeEvent(raw, req.get("stripe-signature") ?? "", process.env, new Date());
  if (!event) {
    res.status(400).json({ received: false });
    return;
  }
  await takeStripeEvent(req.scope, event, raw.toString("utf8"));
  res.json({ received: true });
}
