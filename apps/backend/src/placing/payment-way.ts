import { GATEWAY_IDS } from "../gateways/gateway-ids";

/**
 * How a basket is paid: in cash when its parcels arrive, by a transfer to each of its sellers, or at once for all of
 * them through a gateway.
 */
export const PAYMENT_WAYS = ["cash_on_delivery", "bank_transfer", ...GATEWAY_IDS] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** What an order keeps of it; orders of an older market say nothing and are paid in cash. */
export function paymentWayOf(metadata: Record<string, unknown> | null | undefined): PaymentWay {
  return PAYMENT_WAYS.find((way) => way === metadata?.payment) ?? "cash_on_delivery";
}
