import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { followOrderMoney } from "./follow-order-money";
import { loadPayment } from "./load-payment";
import { takeAnswer } from "./take-answer";

/**
 * Brings a payment and its orders to where the gateway says that they are. The buyer's return, a notification
 * and the job all call it and nothing else, so it makes no difference which comes first, how often, or which
 * of them was killed: what was paid is taken once, the orders follow it, and what is too much goes back.
 *
 * Locks the payment while it is marked, then one order after the other. Throws `not_found`, and what fails on
 * the way to the gateway, after which it is to be called again.
 *
 * @param ending `replaced` when the buyer pays in cash instead; a payment whose time is over ends by itself
 */
export async function settlePayment(
  container: MedusaContainer,
  paymentId: string,
  now: Date,
  ending: "replaced" | null = null,
): Promise<void> {
  const settle = async () => {
    const payment = await loadPayment(container, { id: paymentId });
    const over = new Date(payment.pay_by) <= now ? ("expired" as const) : null;
    await takeAnswer(container, payment, now, ending ?? over);
    return loadPayment(container, { id: paymentId });
  };
  const settled = await withLock(container, `gateway-payment:${paymentId}`, settle, "abroad");
  const failures: unknown[] = [];
  for (const { order_id } of settled.allocations) {
    // One order whose money cannot be seen to keeps none of the others waiting.
    const follow = () => followOrderMoney(container, order_id, now);
    await withSellerOrderLock(container, order_id, follow, "abroad").catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) {
    throw failures[0];
  }
  const { id, status, pay_by } = settled;
  if (status !== "open" && (status !== "failed" || new Date(pay_by) <= now)) {
    const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
    await payments.updateGatewayPayments({ id, followed_at: now });
  }
}
