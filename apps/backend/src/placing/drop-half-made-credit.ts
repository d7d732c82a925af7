import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderChangeStatus } from "@medusajs/framework/utils";

/**
 * Takes back what a process left that was killed amid Medusa's cancelling: it books what is refunded as a change of
 * the order, in several steps, and while such a change is open Medusa refuses every other one, the next try to cancel
 * among them. The caller holds the order's lock, so nobody else is amid one. Nothing for any other order.
 */
export async function dropHalfMadeCredit(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const open = await orders.listOrderChanges(
    { order_id: orderId, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
    { select: ["id", "change_type"] },
  );
  const left = open.filter(({ change_type }) => String(change_type) === "credit_line");
  if (left.length > 0) {
    await orders.cancelOrderChange(left.map(({ id }) => id));
  }
}
