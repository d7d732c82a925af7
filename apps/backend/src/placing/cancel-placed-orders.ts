import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import { cancelSellerOrderWorkflow } from "../workflows/placing/cancel-seller-order";
import { forgetBasketCartsWorkflow } from "../workflows/placing/forget-basket-carts";

/**
 * Cancels the orders that a basket already has, because the rest of it cannot be ordered: a shopper
 * gets all of a basket or nothing. Frees their reservations.
 */
export async function cancelPlacedOrders(
  container: MedusaContainer,
  basket: StoredBasket,
): Promise<void> {
  for (const { order_id } of basket.carts) {
    if (order_id) {
      await cancelSellerOrderWorkflow(container).run({ input: { order_id } });
    }
  }
  await forgetBasketCartsWorkflow(container).run({ input: { basket_id: basket.id } });
}
