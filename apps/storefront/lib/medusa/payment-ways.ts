/** How a basket can be paid: in cash, by transfer to each seller, or at once by card or wallet. */
export const PAYMENT_WAYS = [
  "cash_on_delivery",
  "bank_transfer",
  "stripe",
  "vnpay",
  "momo",
  "zalopay",
] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];
