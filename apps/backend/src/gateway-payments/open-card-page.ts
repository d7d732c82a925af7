import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { GatewayFields } from "../gateways/gateway";
import { gatewayOf } from "../gateways/gateways";
import { loadPayment } from "./load-payment";
import { viewPayment, type PaymentView } from "./payment-view";
import { returnUrl } from "./return-url";
import { settlePayment } from "./settle-payment";

/** What the storefront's page with a gateway's own fields needs. */
export interface CardPage {
  fields: GatewayFields;
  /** Where the buyer goes once the card was taken. */
  return_url: string;
  payment: PaymentView;
}

/**
 * What the page needs on which a basket is paid by card, for whoever knows the basket and the payment's reference: it
 * pays this one payment, so it is told of no payment that is over. The gateway is asked first, so a card that was taken
 * while its buyer was away is not asked for again. Throws `not_found` where the basket has no such payment or the buyer
 * pays on the gateway's own page, `wrong_status` when nothing is to be paid by it any more, and what fails on the way to
 * the gateway.
 */
export async function openCardPage(
  container: MedusaContainer,
  basketId: string,
  reference: string,
  now: Date,
): Promise<CardPage> {
  const known = await loadPayment(container, { reference });
  if (known.basket_id !== basketId || !gatewayOf(known.provider).fieldsOf) {
    throw new MarketError("not_found");
  }
  if (known.status !== "open") {
    throw new MarketError("wrong_status");
  }
  await settlePayment(container, known.id, now);
  const { status, pay_by, provider, data } = await loadPayment(container, { reference });
  const fields = gatewayOf(provider).fieldsOf?.(data);
  const payment = await viewPayment(container, basketId, now);
  if (status !== "open" || new Date(pay_by) <= now || !fields || !payment) {
    throw new MarketError("wrong_status");
  }
  return { fields, return_url: returnUrl(reference), payment };
}
