import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { takeGatewayEvent } from "../../gateway-payments/take-gateway-event";

/** The PaymentIntent that an event is about: itself, or the one of its charge, refund or dispute. */
function intentOf({ object }: Stripe.Event.Data): string | null {
  const { id, payment_intent } = object as { id?: unknown; payment_intent?: unknown };
  if (typeof payment_intent === "string") {
    return payment_intent;
  }
  return typeof id === "string" && id.startsWith("pi_") ? id : null;
}

/** Keeps an event of Stripe's once, and has the payment that it is about looked after. */
export async function takeStripeEvent(
  container: MedusaContainer,
  event: Stripe.Event,
  raw: string,
): Promise<void> {
  await takeGatewayEvent(container, {
    provider: "stripe",
    event_id: event.id,
    kind: event.type,
    provider_reference: intentOf(event.data),
    raw,
    disputes: event.type.startsWith("charge.dispute."),
  });
}
