import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import { graphRows } from "../query/graph-rows";
import { cancelOrphanedOrders } from "./cancel-orphaned-orders";
import { completeCarts } from "./complete-carts";
import { paymentWayOf } from "./payment-way";
import { withStockLocks } from "./with-stock-locks";

interface CartRow {
  id: string;
  metadata: Record<string, unknown> | null;
  shipping_address: { phone: string };
}

/**
 * Finishes a placement that a killed process left behind. The carts of such a basket were checked and
 * priced, and the shopper agreed to their total, so they are completed as they are: Medusa returns the
 * existing order of a cart that was already completed, and refuses if the goods have gone meanwhile.
 */
export async function finishPlacing(
  container: MedusaContainer,
  basket: StoredBasket,
): Promise<void> {
  const rows = await graphRows<CartRow>(container, {
    entity: "cart",
    fields: ["id", "metadata", "shipping_address.phone"],
    filters: { id: basket.carts.map((cart) => cart.cart_id) },
  });
  const cartOf = new Map(rows.map((cart) => [cart.id, cart]));
  const carts = basket.carts.map(({ id, cart_id, seller_id }) => ({
    basket_cart_id: id,
    cart_id,
    seller_id,
    phone: cartOf.get(cart_id)?.shipping_address.phone ?? "",
    payment: paymentWayOf(cartOf.get(cart_id)?.metadata),
  }));
  const quote = await quoteStoredBasket(container, basket, null);
  await withStockLocks(container, quote, async () => {
    await cancelOrphanedOrders(container, basket.id);
    await completeCarts(container, basket.id, carts);
  });
}
