import type { MedusaContainer } from "@medusajs/framework/types";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { OrderReturnWish } from "./order-return-wish";
import { owesDeliveryFee } from "./owes-delivery-fee";
import { partsOfWish } from "./parts-of-wish";
import { takeBack } from "./take-back";

/**
 * Takes pieces of the seller's delivered order back, or pays for what arrived spoiled without asking for it.
 * The buyer is told and gets their part back by the way he paid: through the gateway at once; by transfer or in
 * cash the seller owes it him from now on. A part of their price that went back for a complaint is taken off. They are no sale any more in the province's count. Stock stays
 * as it is: what of it can be sold again only the seller knows.
 *
 * - Idempotent on `request_id`: the same tap again changes nothing; another wish under its name is `wrong_status`.
 * - Locks the order. Two people cannot take the same piece back twice: who saw another quantity than is left
 *   gets `wrong_status`.
 * - The decision is written first, and stands from then on: whatever fails after it, or dies, a job has money, count
 *   and text follow.
 * - `not_found` for an order outside the scope, `wrong_status` with the present status unless it is delivered.
 */
export async function returnFromOrder(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  wish: OrderReturnWish,
): Promise<void> {
  const decider = { seller: scope.seller, actor: actorOf(scope) };
  const decide = async () => {
    const with_delivery = wish.with_delivery || (await owesDeliveryFee(container, orderId, wish));
    const paid_part_vnd = await partsOfWish(container, orderId, wish);
    await takeBack(container, decider, orderId, { ...wish, with_delivery, paid_part_vnd });
  };
  await withSellerOrderLock(container, orderId, decide, await reachOfOrder(container, orderId));
}
