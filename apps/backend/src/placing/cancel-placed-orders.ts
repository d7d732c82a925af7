import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import { forgetBasketCartsWorkflow } from "../workflows/placing/forget-basket-carts";
import { cancelOrder } from "./cancel-order";

/**
 * Cancels the orders that a basket already has, because the rest of it cannot be ordered: a shopper
 * gets all of a basket or nothing. Frees their reservations. Their sellers have not touched them: they
 * may not before the basket is placed.
 */
export async function cancelPlacedOrders(
  container: MedusaContainer,
  basket: StoredBasket,
): Promise<void> {
  for (const { order_id } of basket.carts) {
    if (order_id) {
      await cancelOrder(container, order_id);
    }
  }
  await forgetBasketCartsWorkflow(container).run({ input: { basket_id: basket.id } });
}
