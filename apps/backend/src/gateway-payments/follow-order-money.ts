import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { confirmDeadlines } from "../confirm-deadline/confirm-deadlines";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { promiseAnew } from "../seller-orders/promise-anew";
import { cancelUnpaidOrder } from "./cancel-unpaid-order";
import { loadOrderMoney, type LoadedOrderMoney } from "./load-order-money";
import { repaymentReason } from "./repayment-reason";
import { refundAllocation } from "./refund-allocation";
import { sendRefund } from "./send-refund";

/** From now on the order is the seller's to confirm, as long as she has for every other one. */
async function beginConfirming(
  container: MedusaContainer,
  { order, latest, money }: LoadedOrderMoney,
  now: Date,
): Promise<void> {
  if (order.status === "placed" && order.confirm_by === null) {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const from = latest.paid_at ? new Date(latest.paid_at) : now;
    const minutes = order.seller.confirm_hours * 60;
    const deadlines = confirmDeadlines(from, minutes);
    // What took so long was not hers.
    const isOver = new Date(deadlines.confirm_by) <= now;
    await sellers.updateSellerOrders({
      id: order.id,
      // Nobody keeps goods from others any more with what is paid.
      ...(money.paid ? { unproven_by: null } : {}),
      ...(isOver ? confirmDeadlines(now, minutes) : deadlines),
      ...promiseAnew(order.delivery, order.seller, isOver ? now : from),
    });
  }
}

/**
 * Sends back what is held beyond what the order comes to. A repayment has the same request id until its row has
 * changed, so one that the gateway refused is not tried for ever: an operator has to look at it.
 */
async function repay(container: MedusaContainer, loaded: LoadedOrderMoney): Promise<void> {
  const { allocations, money } = loaded;
  const refunds = allocations.flatMap((row) => row.refunds);
  for (const { id } of refunds.filter(({ status }) => status === "asked")) {
    await sendRefund(container, id);
  }
  const reason = repaymentReason(loaded);
  for (const { allocation_id, amount_vnd } of money.repayments) {
    const row = allocations.find(({ id }) => id === allocation_id);
    const request_id = `auto-${allocation_id}-${String(row?.refunded_vnd)}-${String(amount_vnd)}`;
    if (!refunds.some((refund) => refund.request_id === request_id)) {
      const refund = { allocation_id, amount_vnd, request_id, reason };
      await refundAllocation(container, refund, marketActor("settle-payment"));
    }
  }
}

/** Whether nobody has begun with the order yet; one that its seller was given is never cancelled for money that changed later. */
function isStillToPay({ order, latest, cancelled }: LoadedOrderMoney): boolean {
  return (
    !cancelled && latest.status !== "open" && order.status === "placed" && order.confirm_by === null
  );
}

/**
 * Has an order follow its money by card or wallet: paid in full, or to be paid in cash after all, it goes to its
 * seller, whose time to confirm begins; not paid in its time, it is cancelled and its goods are free again;
 * whatever is held beyond what it comes to goes back. Nothing for an order that is paid another way. Each part
 * may be done again, so that a run that died anywhere is finished by the next. The caller holds the order's lock.
 */
export async function followOrderMoney(
  container: MedusaContainer,
  orderId: string,
  now: Date,
): Promise<void> {
  const loaded = await loadOrderMoney(container, orderId);
  if (!loaded) {
    return;
  }
  const { order, latest, cancelled, inCash, money } = loaded;
  if (order.cancel_reason === "unpaid") {
    await cancelUnpaidOrder(container, order);
  } else if (!cancelled && (money.paid || inCash)) {
    await beginConfirming(container, loaded, now);
  } else if (isStillToPay(loaded) && new Date(latest.pay_by) <= now) {
    await cancelUnpaidOrder(container, order);
  }
  await repay(container, loaded);
}
