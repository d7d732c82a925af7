import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { beginPayment } from "../gateway-payments/begin-payment";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { markBasketPlacedWorkflow } from "../workflows/placing/mark-basket-placed";
import { paymentWayOf } from "./payment-way";

/**
 * Writes down the payment that the orders of a basket have together, and marks it as placed. Also what a killed
 * process left to do: again for the same basket it changes nothing. The caller holds the basket's lock. Throws for
 * one without orders, which nothing may close.
 */
export async function finishPlacing(container: MedusaContainer, basketId: string): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [placed] = await sellers.listSellerOrders(
    { basket_id: basketId },
    { select: ["order_id"], take: 1 },
  );
  if (!placed) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${basketId} has no orders`);
  }
  const { metadata } = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(placed.order_id, { select: ["id", "metadata"] });
  await beginPayment(container, basketId, paymentWayOf(metadata));
  await markBasketPlacedWorkflow(container).run({ input: { basket_id: basketId } });
}
