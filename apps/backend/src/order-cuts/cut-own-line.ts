import type { MedusaContainer } from "@medusajs/framework/types";
import { buyerOf } from "../complaints/buyer-of";
import type { OwnOrder } from "../reviews/load-own-order";
import { cutSellerOrder } from "./cut-seller-order";
import type { OrderCutWish } from "./order-cut-wish";

/**
 * The buyer takes pieces of a line off her order, as long as none of it is packed; with the last piece it is
 * cancelled. What she pays falls by them, what she paid for them goes back, and she and its seller are told.
 * Everything else as `cutSellerOrder` says.
 */
export async function cutOwnLine(
  container: MedusaContainer,
  order: OwnOrder,
  wish: Omit<OrderCutWish, "reason">,
): Promise<void> {
  const hand = { seller: { id: order.seller_id }, actor: buyerOf(order) };
  await cutSellerOrder(container, hand, order.id, { ...wish, reason: "buyer_asked" });
}
