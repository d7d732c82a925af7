import type { MedusaContainer } from "@medusajs/framework/types";
import { buyerOf } from "../complaints/buyer-of";
import { MarketError } from "../errors/market-error";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { requireUnpacked } from "../parcels/require-unpacked";
import type { OwnOrder } from "../reviews/load-own-order";
import { cancelForReason } from "../seller-orders/cancel-for-reason";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { finishOwnCancelling } from "./finish-own-cancelling";

/**
 * The buyer does not want her order any more. Possible until its goods are packed: it is cancelled, its goods are free
 * again, and what she paid goes back by the way it was paid.
 *
 * Whoever knows the order's code and her phone number can do it in her place: she is told by a text message. Again, it
 * changes nothing, and finishes what a killed process left. `wrong_status` with the present status once it is packed,
 * on its way or cancelled by somebody else; `busy` while its basket is being placed.
 */
export async function cancelOwnOrder(container: MedusaContainer, order: OwnOrder): Promise<void> {
  const { id: order_id, seller_id } = order;
  const cancel = async (): Promise<void> => {
    const side = await retrieveScopedOrder(container, { seller: { id: seller_id } }, order_id);
    if (side.cancel_reason !== "buyer") {
      const status = await presentStatus(container, side);
      if (status !== "placed" && status !== "confirmed") {
        throw new MarketError("wrong_status", { status });
      }
      await requireUnpacked(container, order_id);
      await cancelForReason(container, side, { reason: "buyer", actor: buyerOf(order) });
    }
    await finishOwnCancelling(container, side.id);
  };
  await withSellerOrderLock(container, order_id, cancel, await reachOfOrder(container, order_id));
}
