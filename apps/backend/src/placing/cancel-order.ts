import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { isCancelledInMedusa } from "../seller-orders/is-cancelled-in-medusa";
import { followCancelledOrderWorkflow } from "../workflows/seller-order/follow-cancelled-order";
import { dropHalfMadeCredit } from "./drop-half-made-credit";

/**
 * Cancels an order on both sides, and frees its goods. Harmless to repeat, also after a process was killed in the
 * middle of it. The caller holds the order's lock.
 */
export async function cancelOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const input = { order_id: orderId };
  if (await isCancelledInMedusa(container, orderId)) {
    await followCancelledOrderWorkflow(container).run({ input });
  } else {
    await dropHalfMadeCredit(container, orderId);
    await cancelOrderWorkflow(container).run({ input });
  }
}
