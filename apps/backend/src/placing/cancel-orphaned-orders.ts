import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";
import { cancelOrder } from "./cancel-order";

/**
 * Cancels orders of a basket that no cart knows. Medusa writes an order first and links it to its cart
 * afterwards; a process killed in between leaves an order that holds stock and belongs to nobody.
 * The basket's id in the order's metadata, copied from the cart, finds it.
 */
export async function cancelOrphanedOrders(
  container: MedusaContainer,
  basketId: string,
): Promise<void> {
  const orders = await graphRows<{ id: string }>(container, {
    entity: "order",
    fields: ["id"],
    filters: { metadata: { basket_id: basketId } },
  });
  const links = await graphRows<{ order_id: string }>(container, {
    entity: "order_cart",
    fields: ["order_id"],
    filters: { order_id: orders.map((order) => order.id) },
  });
  const linked = new Set(links.map((link) => link.order_id));
  for (const order of orders) {
    if (!linked.has(order.id)) {
      await cancelOrder(container, order.id);
    }
  }
}
