import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { isCancelledInMedusa } from "../seller-orders/is-cancelled-in-medusa";
import { followCancelledOrderWorkflow } from "../workflows/seller-order/follow-cancelled-order";

/** Cancels an order on both sides, and frees its goods. Harmless to repeat. */
export async function cancelOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const input = { order_id: orderId };
  if (await isCancelledInMedusa(container, orderId)) {
    await followCancelledOrderWorkflow(container).run({ input });
  } else {
    await cancelOrderWorkflow(container).run({ input });
  }
}
