import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { followParcels } from "../parcels/follow-parcels";
import { requireUnpacked } from "../parcels/require-unpacked";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import type { SellerHand } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { recordOrderCutWorkflow } from "../workflows/seller-order/record-order-cut";
import { finishOrderCuts } from "./finish-order-cuts";
import type { OrderCutWish } from "./order-cut-wish";

/**
 * Takes pieces off a line of the seller's order, before she hands it over: she does, or its buyer. What the buyer pays falls by them,
 * they can be bought again, and he is told; with the last piece the order is cancelled. What has left in a
 * parcel can't be taken off any more: with the last piece of the rest, the order is handed over.
 *
 * - Idempotent on `request_id`: the same tap again changes nothing.
 * - Locks the order. Two people cannot take the same piece off twice: who saw another quantity than there
 *   is now gets `wrong_status`.
 * - The decision is written first. Should the process die after that, order, stock and cash follow it before
 *   anything else is done with the order, at the latest by the job of the next minute.
 * - `not_found` for an order outside the scope, `wrong_status` with the present status once it is handed over
 *   or cancelled, and while an operator edits it or its parcel is packed (any parcel of it, for the buyer); `busy` while its basket is being placed.
 */
export async function cutSellerOrder(
  container: MedusaContainer,
  hand: SellerHand,
  orderId: string,
  wish: OrderCutWish,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const cut = async (): Promise<void> => {
    const sellerSide = await retrieveScopedOrder(container, hand, orderId);
    const status = await presentStatus(container, sellerSide);
    const known = await sellers.listSellerOrderCuts(
      { seller_order_id: sellerSide.id, request_id: wish.request_id },
      { select: ["id"] },
    );
    if (known.length === 0) {
      if (status !== "placed" && status !== "confirmed") {
        throw new MarketError("wrong_status", { status });
      }
      if (hand.actor.kind === "buyer") await requireUnpacked(container, orderId);
      const input = {
        ...wish,
        order_id: orderId,
        seller_id: hand.seller.id,
        seller_order_id: sellerSide.id,
        actor: hand.actor,
      };
      await recordOrderCutWorkflow(container).run({ input });
      await finishOrderCuts(container, orderId);
    }
    await followParcels(container, hand, orderId);
  };
  await withSellerOrderLock(container, orderId, cut, await reachOfOrder(container, orderId));
}
