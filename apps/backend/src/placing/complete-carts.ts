import type { MedusaContainer } from "@medusajs/framework/types";
import { beginPayment } from "../gateway-payments/begin-payment";
import { placeSellerOrderWorkflow } from "../workflows/placing/place-seller-order";
import { setBasketStatusWorkflow } from "../workflows/placing/set-basket-status";
import type { PreparedCart } from "./prepare-carts";

/**
 * Turns prepared carts into orders, writes down the payment that they have together, and closes the basket. From the first line on the basket is
 * `placing`, so that whoever comes after a crash knows that orders may exist. The caller holds the
 * locks of the basket and of the goods.
 */
export async function completeCarts(
  container: MedusaContainer,
  basketId: string,
  carts: PreparedCart[],
): Promise<void> {
  const setStatus = setBasketStatusWorkflow(container);
  await setStatus.run({ input: { basket_id: basketId, status: "placing" } });
  for (const cart of carts) {
    await placeSellerOrderWorkflow(container).run({ input: { ...cart, basket_id: basketId } });
  }
  await beginPayment(container, basketId, carts[0]?.payment);
  await setStatus.run({ input: { basket_id: basketId, status: "placed" } });
}
