import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { gatewayOf } from "../gateways/gateways";
import { withLock } from "../locking/with-lock";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { loadCuttableOrder } from "../order-cuts/load-cuttable-order";
import { isCancelledInMedusa } from "../seller-orders/is-cancelled-in-medusa";
import { beginPaymentWorkflow } from "../workflows/gateway-payment/begin-payment";
import { loadLatestPayment, loadPayment, type LoadedPayment } from "./load-payment";
import { paymentReference } from "./payment-reference";
import { returnUrl } from "./return-url";

/** A new try after one that failed, for those of the orders that still stand and what they come to now. */
async function tryAgain(container: MedusaContainer, failed: LoadedPayment): Promise<LoadedPayment> {
  const shares = [];
  for (const { order_id, seller_id } of failed.allocations) {
    if (!(await isCancelledInMedusa(container, order_id))) {
      const { total } = await loadCuttableOrder(container, order_id);
      shares.push({ order_id, seller_id, agreed_vnd: Math.round(Number(total)) });
    }
  }
  if (shares.length === 0) {
    throw new MarketError("wrong_status");
  }
  const { basket_id, provider, pay_by } = failed;
  const { result: id } = await beginPaymentWorkflow(container).run({
    input: {
      basket_id,
      provider,
      reference: paymentReference(),
      amount_vnd: shares.reduce((sum, { agreed_vnd }) => sum + agreed_vnd, 0),
      pay_by: new Date(pay_by),
      shares,
    },
  });
  return loadPayment(container, { id });
}

/** Lets the gateway know of the payment; the same reference again is the same payment there. */
async function introduce(
  container: MedusaContainer,
  payment: LoadedPayment,
): Promise<LoadedPayment> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const { id, reference, amount_vnd, pay_by, provider } = payment;
  const opened = await gatewayOf(provider).open({
    reference,
    amount_vnd,
    pay_by: new Date(pay_by),
    return_url: returnUrl(reference),
  });
  await payments.updateGatewayPayments({ id, ...opened });
  if ((await loadPayment(container, { id })).status !== "open") {
    // It ended while the gateway made it: nobody is to pay it.
    await gatewayOf(provider).cancel(opened.data);
    throw new MarketError("wrong_status");
  }
  return { ...payment, ...opened };
}

/**
 * Where the buyer of a basket pays for it: the page of the open payment, or of a new one after a failed try. Locks
 * the basket's payments. Throws `not_found` for a basket that is paid another way, `wrong_status` when nothing is
 * to be paid any more, and what fails on the way to the gateway.
 */
export async function openPayPage(
  container: MedusaContainer,
  basketId: string,
  now: Date,
): Promise<string> {
  const open = async () => {
    const latest = await loadLatestPayment(container, basketId);
    if (!latest) {
      throw new MarketError("not_found");
    }
    const { status, pay_by } = latest;
    if ((status !== "open" && status !== "failed") || new Date(pay_by) <= now) {
      throw new MarketError("wrong_status");
    }
    const payment = status === "failed" ? await tryAgain(container, latest) : latest;
    const { provider, reference, data } =
      payment.provider_reference === null ? await introduce(container, payment) : payment;
    return gatewayOf(provider).pageOf({ reference, data, return_url: returnUrl(reference) });
  };
  return withLock(container, `basket-payment:${basketId}`, open, "abroad");
}
