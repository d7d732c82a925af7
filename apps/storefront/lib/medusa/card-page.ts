import { callBackend } from "./call-backend";
import { toPayment, type Payment, type PaymentWire } from "./payments";

/** What Stripe's own fields need to take a card for one payment. */
export interface CardAccess {
  /** No secret. */
  publishableKey: string;
  /** Pays this one payment: for its buyer's page alone, never for an address or a log. */
  clientSecret: string;
  /** Where the buyer goes once the card was taken. */
  returnUrl: string;
}

/** An open payment by card. */
export interface CardPayment {
  access: CardAccess;
  payment: Payment;
}

interface CardPageWire {
  fields: { publishable_key: string; client_secret: string };
  return_url: string;
  payment: PaymentWire;
}

/**
 * What the page needs on which a basket is paid by card.
 *
 * @throws BackendError `not_found` where the basket has no such payment, `wrong_status` when nothing is to be paid by it
 *   any more, `too_many_from_here`
 */
export async function readCardPayment(basketId: string, reference: string): Promise<CardPayment> {
  const { fields, return_url, payment } = await callBackend<CardPageWire>(
    `/store/baskets/${encodeURIComponent(basketId)}/payment/card`,
    { method: "POST", body: { reference }, forVisitor: true, timeoutSeconds: 30 },
  );
  return {
    access: {
      publishableKey: fields.publishable_key,
      clientSecret: fields.client_secret,
      returnUrl: return_url,
    },
    payment: toPayment(payment),
  };
}
