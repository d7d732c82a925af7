import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { finishOwnCancelling } from "../order-cancelling/finish-own-cancelling";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { cancelUnconfirmed } from "./cancel-unconfirmed";
import { listDueOrders, type DueOrder } from "./list-due-orders";
import { remindPeople } from "./remind-people";

/** Does what is due for one order; the deadlines that were slept through are caught up one a minute. */
async function passDeadline(container: MedusaContainer, due: DueOrder): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders({ id: due.id }, { relations: ["seller"] });
  if (!order || order.deadlines_passed !== due.deadlines_passed) {
    return;
  }
  if (order.cancel_reason === "buyer") {
    return finishOwnCancelling(container, order.id);
  }
  const cancelling = order.cancel_reason !== null;
  if (!cancelling && (await presentStatus(container, order)) !== "placed") {
    return;
  }
  if (cancelling || order.deadlines_passed === 2) {
    return cancelUnconfirmed(container, order);
  }
  await remindPeople(
    container,
    order,
    order.deadlines_passed === 0 ? ["owner", "staff"] : ["helper"],
  );
  await sellers.updateSellerOrders({ id: order.id, deadlines_passed: order.deadlines_passed + 1 });
}

/**
 * Looks after orders that wait for their sellers: at half of the time the seller's own people are
 * reminded, at three quarters her helpers, at the end the order is cancelled. What fails is told in the
 * log and tried again at the next look.
 */
export async function watchDeadlines(container: MedusaContainer, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const due of await listDueOrders(container, now)) {
    const { order_id } = due;
    const pass = () => passDeadline(container, due);
    try {
      await withSellerOrderLock(container, order_id, pass, await reachOfOrder(container, order_id));
    } catch (error) {
      logger.warn(`The deadline of ${order_id} was not seen to: ${(error as Error).message}`);
    }
  }
}
