/** How a basket is paid: in cash when its parcels arrive, or by a transfer to each of its sellers. */
export const PAYMENT_WAYS = ["cash_on_delivery", "bank_transfer"] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** What a cart keeps of it; carts of an older market say nothing and are paid in cash. */
export function paymentWayOf(metadata: Record<string, unknown> | null | undefined): PaymentWay {
  return metadata?.payment === "bank_transfer" ? "bank_transfer" : "cash_on_delivery";
}
