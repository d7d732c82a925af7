import type { Payment } from "@/lib/medusa/payments";

/** Whether a basket is to be paid by card or wallet now; not where it was, or where its money goes back. */
export function isPaymentDue(payment: Payment | null): payment is Payment {
  return payment !== null && payment.payable && payment.status !== "paid" && !payment.givenBack;
}
