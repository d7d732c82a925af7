import { accountHeaders } from "./account";
import { callBackend } from "./call-backend";
import { toCashRefuser, type CashRefuser, type CashRefuserWire } from "./cash-refuser";

/** How a basket is paid by card or wallet. */
export interface Payment {
  /** Whole đồng, for all its orders together. */
  amount: number;
  status: "open" | "paid" | "failed" | "expired" | "replaced";
  /** ISO 8601. */
  payBy: string;
  /** Whether it can be paid, or changed to cash, now. */
  payable: boolean;
  /** Whether it came after it was changed to cash, and goes back. */
  givenBack: boolean;
  /** The sellers for whom it can't be changed to cash. */
  cashRefusers: CashRefuser[];
  /** No real money moves. */
  test: boolean;
}

/** A payment as the backend sends it. */
export interface PaymentWire {
  amount_vnd: number;
  status: Payment["status"];
  pay_by: string;
  payable: boolean;
  given_back: boolean;
  cash_refused_by: CashRefuserWire[];
  test: boolean;
}

/** The wire's payment in our own words. */
export function toPayment({ amount_vnd: amount, pay_by: payBy, ...wire }: PaymentWire): Payment {
  return {
    amount,
    payBy,
    status: wire.status,
    payable: wire.payable,
    givenBack: wire.given_back,
    cashRefusers: wire.cash_refused_by.map(toCashRefuser),
    test: wire.test,
  };
}

const pathOf = (basketId: string): string =>
  `/store/baskets/${encodeURIComponent(basketId)}/payment`;

/**
 * Where the buyer of a basket pays for it.
 *
 * @throws BackendError `not_found`, `wrong_status` when nothing is to be paid any more, `too_many_from_here`
 */
export async function openPayPage(basketId: string): Promise<string> {
  const { url } = await callBackend<{ url: string }>(`${pathOf(basketId)}/page`, {
    method: "POST",
    body: {},
    forVisitor: true,
    timeoutSeconds: 30,
  });
  return url;
}

/**
 * The buyer of a basket pays in cash on delivery instead.
 *
 * @throws BackendError `not_found`, `wrong_status` once it is paid or its time is over, `cash_not_taken`,
 *   `cash_refused_before`, `phone_code_needed`
 *
 * @param by what stands for the phone of its orders, and the account that this device is logged in to; `null` for none
 */
export async function payInCash(
  basketId: string,
  { proof, session }: { proof: string | null; session: string | null },
): Promise<void> {
  await callBackend(`${pathOf(basketId)}/cash`, {
    method: "POST",
    body: { phone_proof: proof },
    headers: accountHeaders(session),
    timeoutSeconds: 30,
  });
}

/**
 * Has the market ask the gateway how a payment stands.
 *
 * @throws BackendError `not_found`, `too_many_from_here`
 */
export async function settlePayment(reference: string): Promise<void> {
  await callBackend(`/store/payments/${encodeURIComponent(reference)}`, {
    method: "POST",
    body: {},
    forVisitor: true,
    timeoutSeconds: 30,
  });
}
