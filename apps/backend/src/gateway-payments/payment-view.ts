import type { MedusaContainer } from "@medusajs/framework/types";
import { gateways } from "../gateways/gateways";
import { loadLatestPayment } from "./load-payment";

/** What the buyer of a basket sees of its payment by card or wallet. Whole đồng, ISO 8601 in UTC. */
export interface PaymentView {
  provider: string;
  amount_vnd: number;
  status: "open" | "paid" | "failed" | "expired" | "replaced";
  pay_by: string;
  /** Whether it can be paid, or changed to cash, now. */
  payable: boolean;
  /** Whether a stand-in of the gateway is paid, with no real money. */
  test: boolean;
}

/** The last payment of a basket. Null for one that is paid another way. */
export async function viewPayment(
  container: MedusaContainer,
  basketId: string,
  now: Date,
): Promise<PaymentView | null> {
  const latest = await loadLatestPayment(container, basketId);
  if (!latest) {
    return null;
  }
  const { provider, amount_vnd, status } = latest;
  const payBy = new Date(latest.pay_by);
  return {
    provider,
    amount_vnd,
    status,
    pay_by: payBy.toISOString(),
    payable: (status === "open" || status === "failed") && now < payBy,
    test: gateways().some(({ id, test }) => id === provider && test),
  };
}
