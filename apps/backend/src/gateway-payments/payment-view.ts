import type { MedusaContainer } from "@medusajs/framework/types";
import type { CashRefuser } from "../cash-terms/cash-refuser";
import { placedCashRefusers } from "../cash-terms/placed-cash-refusers";
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
  /** Whether it came after it was changed to cash, and goes back. */
  given_back: boolean;
  /** The sellers for whom it can't be changed to cash while it is payable. */
  cash_refused_by: CashRefuser[];
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
  const { provider, amount_vnd, status, paid_at } = latest;
  const payBy = new Date(latest.pay_by);
  const payable = (status === "open" || status === "failed") && now < payBy;
  return {
    provider,
    amount_vnd,
    status,
    pay_by: payBy.toISOString(),
    payable,
    given_back: status === "replaced" && paid_at !== null,
    cash_refused_by: payable ? await placedCashRefusers(container, basketId) : [],
    test: gateways().some(({ id, test }) => id === provider && test),
  };
}
